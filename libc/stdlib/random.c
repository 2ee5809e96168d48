#include <stdint.h>
#include <stdlib.h>

/*
 * As in rand.c, with another multiplier (L'Ecuyer, 1999); the high bits are
 * mixed into the low ones.
 */
static uint64_t state = 1;

void srandom(unsigned seed)
{
	state = seed;
}

long random(void)
{
	state = state * 2862933555777941757U + 3037000493U;
	return (state ^ state >> 31) >> 33;
}
