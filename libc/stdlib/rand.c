#include <stdint.h>
#include <stdlib.h>

/* The multiplier is Knuth's, of MMIX; its low bits are weak, so not shown. */
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
