#include <stdlib.h>

int rand_r(unsigned *seed)
{
	unsigned n = *seed = *seed * 747796405U + 2891336453U;

	/* The low bits have short periods: mix the high ones into them. */
	n = (n ^ n >> 16) * 0x7feb352dU;
	return (n ^ n >> 15) >> 1;
}
