/*
 * __clzdi2.c - the number of leading zero bits. Not by __builtin_clz(), because
 * gcc calls this function for that as well on riscv64 and sparc64.
 */
#include "builtins.h"

int __clzdi2(uint64_t x)
{
	uint32_t high = (uint32_t)(x >> 32);

	return high ? __clzsi2(high) : 32 + __clzsi2((uint32_t)x);
}
