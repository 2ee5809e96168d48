/*
 * __aeabi_idivmod.c - signed 32-bit division: the remainder has the sign of the
 * dividend. See __aeabi_uidivmod.c for how the results are returned.
 */
#include <stdint.h>

uint64_t __aeabi_uidivmod(uint32_t n, uint32_t d);

__attribute__((weak)) uint64_t __aeabi_idivmod(int32_t n, int32_t d)
{
	uint64_t r = __aeabi_uidivmod(n < 0 ? -(uint32_t)n : (uint32_t)n,
		d < 0 ? -(uint32_t)d : (uint32_t)d);
	uint32_t q = (uint32_t)r, remainder = (uint32_t)(r >> 32);

	q = (n ^ d) < 0 ? -q : q;
	remainder = n < 0 ? -remainder : remainder;
	return (uint64_t)remainder << 32 | q;
}

uint64_t __aeabi_idiv(int32_t n, int32_t d)
	__attribute__((weak, alias("__aeabi_idivmod")));
