#include <stdlib.h>

int rand_r(unsigned *seed)
{
	unsigned n = *seed = *seed * 747796405U + 2891336453U;

	/* The low bits of such a sequence repeat soon: stir the high ones in. */
	n = (n ^ n >> 16) * 0x7feb352dU;
	return (n ^ n >> 15) >> 1;
}
