/* __aeabi_idivmod.c - the signed one: the rest has the sign of the dividend. */
#include <stdint.h>

uint64_t __aeabi_uidivmod(uint32_t n, uint32_t d);

__attribute__((weak)) uint64_t __aeabi_idivmod(int32_t n, int32_t d)
{
	uint64_t r = __aeabi_uidivmod(n < 0 ? -(uint32_t)n : (uint32_t)n,
		d < 0 ? -(uint32_t)d : (uint32_t)d);
	uint32_t q = (uint32_t)r, rest = (uint32_t)(r >> 32);

	q = (n ^ d) < 0 ? -q : q;
	rest = n < 0 ? -rest : rest;
	return (uint64_t)rest << 32 | q;
}

uint64_t __aeabi_idiv(int32_t n, int32_t d)
	__attribute__((weak, alias("__aeabi_idivmod")));
