/*
 * rand48.h - what drand48 and its relatives share: x' = a x + c mod 2^48. Numbers
 * of 48 bits are arrays of three shorts, the low bits first.
 */
#ifndef RAND48_H
#define RAND48_H

#include <stdint.h>

extern struct __rand48 {
	unsigned short x[3], a[3], c;
} __rand48;

/* Computes the next x, and returns its 48 bits. */
uint64_t __rand48_next(unsigned short *x);

/* The number in [0, 1) that has x in 48 bits after its point. */
double __rand48_double(uint64_t x);

#endif
