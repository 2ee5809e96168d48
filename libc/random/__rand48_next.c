#include "rand48.h"

/* POSIX's multiplier and addend. The first x is not specified; 0 is glibc's. */
struct __rand48 __rand48 = { { 0, 0, 0 }, { 0xe66d, 0xdeec, 0x5 }, 0xb };

static uint64_t number(const unsigned short *s)
{
	return s[0] | (uint64_t)s[1] << 16 | (uint64_t)s[2] << 32;
}

uint64_t __rand48_next(unsigned short *s)
{
	uint64_t x = number(s) * number(__rand48.a) + __rand48.c;

	s[0] = x;
	s[1] = x >> 16;
	s[2] = x >> 32;
	return x & 0xffffffffffff;
}
