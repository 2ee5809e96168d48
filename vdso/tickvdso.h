/*
 * tickvdso.h - the time and cpu routines of the vDSO, the ELF image that Linux
 * maps into each program; see vdso(7).
 *
 * This works with any libc: link libtickvdso.a, which calls no other library,
 * makes no system calls and keeps no state. The functions take an image in one
 * of two ways:
 *
 *	(const void *)getauxval(AT_SYSINFO_EHDR), 0	the kernel's own
 *	address, size in bytes				a copy, say of a file
 *
 * The image need not be aligned, and nothing in it is trusted: whatever is
 * wrong in it, no byte outside of it is read.
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
 * The slots. Where one is null, and where a call returns anything but 0 (time
 * excepted, which can't fail), make the system call instead: it decides about
 * errors.
 *
 * Time has 64 bits in all of them, so struct timespec and struct timeval must
 * have a 64-bit time_t (glibc on 32-bit machines: compile with _TIME_BITS=64).
 * A pointer that is neither valid nor null is a SIGSEGV, not EFAULT.
 */
struct tickvdso {
	/* clock is a clockid_t; ts must not be null */
	int (*clock_gettime)(int clock, struct timespec *ts);
	/*
	 * resolution: a struct timespec or null; on 32-bit machines, except
	 * x32, two longs: seconds and nanoseconds
	 */
	int (*clock_getres)(int clock, void *resolution);
	/* tz: a struct timezone or null */
	int (*gettimeofday)(struct timeval *tv, void *tz);
	/* returns the seconds since 1970, and stores them unless t is null */
	long long (*time)(long long *t);
	/* cpu and node may be null; unused should be null */
	int (*getcpu)(unsigned *cpu, unsigned *node, void *unused);
};

/* Whether a routine is bound, and why not. */
enum {
	TICKVDSO_BOUND,			/* the image has it */
	TICKVDSO_NO_IMAGE,		/* the kernel mapped no vDSO */
	TICKVDSO_NO_SYMBOL,		/* the image has no such routine */
	TICKVDSO_OTHER_VERSION,		/* only one of another version */
	TICKVDSO_BAD_ADDRESS,		/* its address is outside of the image */
	TICKVDSO_SWITCHED_OFF,		/* the kernel cleared names, maybe this */
	TICKVDSO_SELFTEST_FAILED,	/* it was called and gave wrong results */

	/* From here on the image is unusable as a whole. */
	TICKVDSO_BAD_IMAGE,
	TICKVDSO_NOT_ELF = TICKVDSO_BAD_IMAGE,
	TICKVDSO_WRONG_MACHINE,		/* or its class or byte order */
	TICKVDSO_BAD_HEADERS,		/* program headers not in its first page */
	TICKVDSO_NO_LOAD,		/* no PT_LOAD, or one larger than the image */
	TICKVDSO_NO_DYNAMIC,		/* no dynamic section inside the image */
	TICKVDSO_NO_HASH,		/* no hash table that tells its symbol count */
	TICKVDSO_BAD_TABLE		/* symbols, names or versions out of bounds */
};

struct tickvdso_routine {
	const char *symbol;	/* its name in the image */
	const char *version;	/* and the version that is looked for */
	void *address;		/* null unless bound */
	int state;		/* one of the above */
	const char *reason;	/* the state in English, never null */
};

/*
 * Sets each slot of *v that the kernel's image has a routine for. Others stay
 * as they are, and so do all if the image is unusable. Neither pointer may be
 * null. Call it once, at start-up: it takes some microseconds.
 */
void tickvdso_bind(struct tickvdso *v, const void *image);

/*
 * Describes in *r routine number i, from 0, of those that tickvdso_bind looks
 * for on this machine. The image may be null: then no routine is bound. Strings
 * in *r are constants; an address points into the image. Returns 0, or -1 and
 * leaves *r alone if there are no more routines.
 */
int tickvdso_routine(unsigned i, const void *image, size_t size,
	struct tickvdso_routine *r);

/*
 * Returns the address of any routine in the image, or null if the image is null
 * or unusable, or has no such routine. The version is compared by its ELF hash;
 * an image without versions has each. Neither string may be null.
 */
void *tickvdso_sym(const void *image, size_t size, const char *version,
	const char *name);

#ifdef __cplusplus
}
#endif

#endif
