/*
 * __aeabi_uidivmod.c - 32-bit division, for CPUs without an instruction for it.
 * The quotient is returned in r0 and the remainder in r1, like the halves of a
 * 64-bit integer. Weak, because libgcc may bring its own.
 */
#include <stdint.h>

__attribute__((weak)) uint64_t __aeabi_uidivmod(uint32_t n, uint32_t d)
{
	uint32_t q = 0, bit = 1;

	for (; d < n && !(d >> 31) && bit; bit <<= 1)
		d <<= 1;
	for (; bit; bit >>= 1, d >>= 1)
		if (n >= d) {
			n -= d;
			q |= bit;
		}
	return (uint64_t)n << 32 | q;
}

uint64_t __aeabi_uidiv(uint32_t n, uint32_t d)
	__attribute__((weak, alias("__aeabi_uidivmod")));
