#include <stdlib.h>
#include <string.h>
#include "rand48.h"

unsigned short *seed48(unsigned short x[3])
{
	static unsigned short old[3];
	unsigned short p[7] = { x[0], x[1], x[2], 0xe66d, 0xdeec, 0x5, 0xb };

	memcpy(old, __rand48.x, sizeof old);
	lcong48(p);
	return old;
}
