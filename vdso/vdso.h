/*
 * vdso.h - the routines that the kernel lends to a program.
 *
 * A null slot, or anything but 0 from it, means: ask the kernel. It has the
 * last word on errors, whatever an image says by them. The pointers are
 * written once, before main, and lie in memory that is read-only after that.
 */
#ifndef VDSO_H
#define VDSO_H

#include <stddef.h>
#include "vdso_word.h"

struct timespec;
struct timeval;

struct vdso {
	int (*clock_gettime)(int clock, struct timespec *ts);
	int (*clock_getres)(int clock, vdso_word resolution[2]);
	int (*gettimeofday)(struct timeval *tv, void *tz);
	long long (*time)(long long *t);
	int (*getcpu)(unsigned *cpu, unsigned *node, void *unused);
};

/* The program's own, which crt fills. */
extern struct vdso __vdso;

/* Fills slots from an image, the start of a page; an unusable one changes none. */
void __vdso_bind(struct vdso *v, const void *base);

#endif
