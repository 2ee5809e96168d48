#include "rand48.h"

double __rand48_double(uint64_t x)
{
	/* 1.x: the exponent of 1, and 48 of the 52 bits after the point. */
	union { uint64_t bits; double value; } one = { 0x3ffULL << 52 | x << 4 };

	return one.value - 1;
}
