#include <stdlib.h>
#include "rand48.h"

long jrand48(unsigned short x[3])
{
	return (int32_t)(__rand48_next(x) >> 16);
}
