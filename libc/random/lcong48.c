#include <stdlib.h>
#include <string.h>
#include "rand48.h"

void lcong48(unsigned short p[7])
{
	memcpy(__rand48.x, p, sizeof __rand48.x);
	memcpy(__rand48.a, p + 3, sizeof __rand48.a);
	__rand48.c = p[6];
}
