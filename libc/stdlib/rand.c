#include <stdint.h>
#include <stdlib.h>

/*
 * A linear congruential generator with the constants of Knuth's MMIX. The low
 * bits of the state have short periods, so rand returns the high ones.
 */
static uint64_t state = 1;

void srand(unsigned seed)
{
	state = seed;
}

int rand(void)
{
	state = state * 6364136223846793005U + 1442695040888963407U;
	return state >> 33;
}
