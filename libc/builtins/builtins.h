/*
 * builtins.h - functions that compilers call although no source names them.
 *
 * gcc and clang emit calls to these for operations that a machine has no
 * instructions for. On 32-bit machines those are division of 64-bit integers,
 * their conversion to and from floating point, and counting their bits; other
 * cases are named in the sources. Names and contracts are those of libgcc ("The
 * GCC low-level runtime library" in the GCC internals manual): si is a 32-bit
 * integer, di 64 bits, ti 128; sf is float, df double; u or uns is unsigned.
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

int64_t __fixdfdi(double d);
uint64_t __fixunsdfdi(double d);
double __floatundidf(uint64_t x);
float __floatundisf(uint64_t x);
int __popcountdi2(uint64_t x);

#endif
