/* internal.h - what the library's own files share. */
#ifndef INTERNAL_H
#define INTERNAL_H

#include <bits/long.h>

/*
 * The last step of a public function that asked the kernel: a value as it is,
 * a negated errno as -1 with errno set.
 */
long __ret(long r);

/* The kernel's struct rusage, all longs of its own, as the public one. */
struct rusage;
#define USAGE_LONGS 18
void __usage(struct rusage *u, const __KERNEL_LONG *k);

#endif
