/*
 * __fixunsdfdi.c - double to 64 bits, which compilers ask for by this name
 * where the machine can't: the upper half, then what is left.
 */
#include <stdint.h>

uint64_t __fixunsdfdi(double d)
{
	uint32_t high = (uint32_t)(d * 0x1p-32);

	return (uint64_t)high << 32 | (uint32_t)(d - high * 0x1p32);
}
