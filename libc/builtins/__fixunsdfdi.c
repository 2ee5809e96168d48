/*
 * __fixunsdfdi.c - double to uint64_t, in two conversions to 32 bits: the high
 * half, then what remains for the low half. All steps are exact.
 */
#include "builtins.h"

uint64_t __fixunsdfdi(double d)
{
	uint32_t high = (uint32_t)(d * 0x1p-32);

	return (uint64_t)high << 32 | (uint32_t)(d - high * 0x1p32);
}
