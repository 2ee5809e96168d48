/*
 * builtins.h - functions that compilers call although no source names them.
 *
 * gcc and clang emit calls to these for operations that a machine has no
 * instructions for: division of integers of two words, their conversion to and
 * from floating point, and counting their bits; all floating-point arithmetic on
 * an ARM without an FPU, and that of a 128-bit long double nearly everywhere.
 * Names and contracts are those of libgcc ("The GCC low-level runtime library"
 * in the GCC internals manual): si is a 32-bit integer, di 64 bits, ti 128; sf is
 * float, df double, xf the x87's long double, tf the one of 128 bits; sc, dc, xc
 * and tc are their complex types; u, un or uns is unsigned.
 *
 * libgcc has them too, but is not installed for every ABI. They are built for
 * every machine: an object that nothing calls is not linked.
 *
 * The others, __cxa_* and __dso_handle, are the part of the Itanium C++ ABI
 * that g++ and clang++ need without exceptions. There is one thread.
 */
#ifndef BUILTINS_H
#define BUILTINS_H

#include <stdint.h>

/* The quotient, and the remainder if that pointer is not null. */
uint64_t __udivmoddi4(uint64_t n, uint64_t d, uint64_t *remainder);
/* The same with signs, rounded towards 0; the pointer must not be null. */
int64_t __divmoddi4(int64_t n, int64_t d, int64_t *remainder);

int __popcountdi2(uint64_t x);
int __clzsi2(uint32_t x);
int __clzdi2(uint64_t x);

/* Negative, 0 or positive like a - b; if one is a NaN, 1 and -1. */
long __lesf2(float a, float b);
long __gesf2(float a, float b);
long __ledf2(double a, double b);
long __gedf2(double a, double b);
#if __LDBL_MANT_DIG__ == 113
long __letf2(long double a, long double b);
long __getf2(long double a, long double b);
#endif

#ifdef __SIZEOF_INT128__
typedef unsigned __int128 uint128;

/* The quotient, and the remainder if that pointer is not null. */
uint128 __udivmodti4(uint128 n, uint128 d, uint128 *remainder);
/* The same, rounded towards 0; the pointer must not be null. */
__int128 __divmodti4(__int128 n, __int128 d, __int128 *remainder);
#if __LDBL_MANT_DIG__ == 64
uint128 __fixunsxfti(long double x);
#endif
#endif

#endif
