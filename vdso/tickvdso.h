/*
 * tickvdso.h - the routines that the kernel lends to a program, by way of the
 * ELF image that it maps into each: the vDSO, see vdso(7).
 *
 * For programs of any libc, with libtickvdso.a, which needs none. An image is
 * given by its address, which getauxval(AT_SYSINFO_EHDR) tells, and 0 for size;
 * or it is a copy elsewhere, of size bytes. Nothing in it is trusted.
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
 * Null, or anything but 0 from a call, means: ask the kernel, which has the
 * last word on errors. Time has 64 bits in all of them: a libc's struct timespec
 * must too (glibc on 32-bit machines: _TIME_BITS=64). The pointers must be valid,
 * but for tz, the resolution, node and cpu, which may be null.
 */
struct tickvdso {
	int (*clock_gettime)(int clock, struct timespec *ts);
	/* a struct timespec; where long has 32 bits two longs, if not on x32 */
	int (*clock_getres)(int clock, void *resolution);
	int (*gettimeofday)(struct timeval *tv, void *tz);
	long long (*time)(long long *t);
	int (*getcpu)(unsigned *cpu, unsigned *node, void *unused);
};

enum {
	TICKVDSO_BOUND,		/* the image has it */
	TICKVDSO_NO_IMAGE,	/* there is none */
	TICKVDSO_BAD_IMAGE,	/* it is not to be trusted: see reason */
	TICKVDSO_NO_SYMBOL,	/* it has no such routine */
	TICKVDSO_OTHER_VERSION,	/* it has one, but of another version */
	TICKVDSO_BAD_ADDRESS,	/* it has one that lies outside of it */
	TICKVDSO_DISBELIEVED,	/* it was tried, and what it did was wrong */
	TICKVDSO_SWITCHED_OFF	/* the kernel blanked names, maybe this one */
};

struct tickvdso_routine {
	const char *symbol;	/* its name in the image */
	const char *version;	/* and the version asked for */
	void *address;		/* null unless bound */
	int state;		/* one of the above */
	const char *reason;	/* the state in words, never null */
};

/*
 * Sets those pointers that the image has routines for; others, and all if the
 * image is unusable, stay as they are. The image must not be null.
 */
void tickvdso_bind(struct tickvdso *v, const void *image);

/*
 * Describes routine number i, counted from 0, of those that tickvdso_bind looks
 * for on this machine. Returns 0, or -1 if there are no more.
 */
int tickvdso_routine(unsigned i, const void *image, size_t size,
	struct tickvdso_routine *r);

/*
 * The address of any routine of the image, null where there is none. A version
 * is told by its ELF hash.
 */
void *tickvdso_sym(const void *image, size_t size, const char *version,
	const char *name);

#ifdef __cplusplus
}
#endif

#endif
