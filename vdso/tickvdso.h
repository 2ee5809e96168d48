/*
 * tickvdso.h - the time and CPU routines of the vDSO, the ELF image that Linux
 * maps into each program; see vdso(7).
 *
 * This works with any libc: link libtickvdso.a, which calls no other library,
 * makes no system calls and keeps no state. The functions take an image in one
 * of two ways:
 *
 *	(const void *)getauxval(AT_SYSINFO_EHDR), 0	the kernel's own
 *	address, size in bytes				a copy, as read from a file
 *
 * The image need not be aligned, and nothing in it is trusted: whatever it
 * contains, no byte outside of it is read.
 */
#ifndef TICKVDSO_H
#define TICKVDSO_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct timespec;
struct timeval;

/*
 * The slots. If one is null, or if a call returns anything but 0 (except for
 * time, which can't fail), make the system call instead; only its error counts.
 *
 * Time has 64 bits in all of them, so struct timespec and struct timeval must
 * have a 64-bit time_t (glibc on 32-bit machines: compile with _TIME_BITS=64).
 * A pointer that is neither valid nor null causes a SIGSEGV, not EFAULT.
 */
struct tickvdso {
	/* clock is a clockid_t; ts must not be null */
	int (*clock_gettime)(int clock, struct timespec *ts);
	/*
	 * resolution: a struct timespec or null; on 32-bit machines, except
	 * x32, that or two longs, seconds and nanoseconds: set the third long
	 * to -1 before, which a struct timespec changes
	 */
	int (*clock_getres)(int clock, void *resolution);
	/* tz: a struct timezone or null */
	int (*gettimeofday)(struct timeval *tv, void *tz);
	/* returns the seconds since 1970, and stores them unless t is null */
	long long (*time)(long long *t);
	/* cpu and node may be null; unused should be null */
	int (*getcpu)(unsigned *cpu, unsigned *node, void *unused);
};

/* Whether a routine is bound, or else why not. */
enum {
	TICKVDSO_BOUND,			/* the image has it */
	TICKVDSO_NO_IMAGE,		/* the kernel mapped no vDSO */
	TICKVDSO_NO_SYMBOL,		/* the image has no such routine */
	TICKVDSO_OTHER_VERSION,		/* the image has it in another version */
	TICKVDSO_BAD_ADDRESS,		/* its address is outside of the image */
	TICKVDSO_SWITCHED_OFF,		/* not found, but some name was cleared */
	TICKVDSO_SELFTEST_FAILED,	/* it was called and gave wrong results */
	TICKVDSO_REPLACED,		/* the image has a newer one for its slot */

	/* From here on the image is unusable as a whole. */
	TICKVDSO_BAD_IMAGE,
	TICKVDSO_NOT_ELF = TICKVDSO_BAD_IMAGE,
	TICKVDSO_WRONG_MACHINE,		/* or its class or byte order */
	TICKVDSO_BAD_HEADERS,		/* program headers not in its first page */
	TICKVDSO_NO_LOAD,		/* no PT_LOAD, or one larger than the image */
	TICKVDSO_NO_DYNAMIC,		/* no dynamic section inside the image */
	TICKVDSO_NO_HASH,		/* no hash table to count its symbols by */
	TICKVDSO_BAD_TABLE		/* symbols, names or versions out of bounds */
};

struct tickvdso_routine {
	const char *symbol;	/* its name in the image */
	const char *version;	/* the version that is looked for */
	void *address;		/* null unless bound */
	int state;		/* one of the above */
	const char *reason;	/* the state in English, never null */
};

/*
 * Sets each slot of *v for which the kernel's image has a routine. The others
 * keep their values, and so do all if the image is unusable. Neither pointer
 * may be null. Call it once, at start-up: it takes some microseconds.
 */
void tickvdso_bind(struct tickvdso *v, const void *image);

/*
 * tickvdso_bind looks for certain routines on this machine: describes the i-th
 * of them, from 0, in *r. The image may be null: then no routine is bound. The
 * strings in *r are constants; an address points into the image. Returns 0, or
 * -1 if there is no such i, and then leaves *r alone.
 */
int tickvdso_routine(unsigned i, const void *image, size_t size,
	struct tickvdso_routine *r);

/*
 * Returns the address of any routine in the image, or null if the image is null
 * or unusable, or has no such routine. The version is compared by its ELF hash;
 * in an image without versions, any matches. Neither string may be null.
 */
void *tickvdso_sym(const void *image, size_t size, const char *version,
	const char *name);

#ifdef __cplusplus
}
#endif

#endif
