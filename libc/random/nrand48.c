#include <stdlib.h>
#include "rand48.h"

long nrand48(unsigned short x[3])
{
	return __rand48_next(x) >> 17;
}
