#include <stdlib.h>
#include "rand48.h"

void srand48(long seed)
{
	unsigned short p[7] = {
		0x330e, seed, (unsigned long)seed >> 16, 0xe66d, 0xdeec, 0x5, 0xb
	};

	lcong48(p);
}
