#include <stdlib.h>
#include "rand48.h"

long lrand48(void)
{
	return __rand48_next(__rand48.x) >> 17;
}
