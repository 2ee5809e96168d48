#include <stdlib.h>
#include "rand48.h"

double drand48(void)
{
	return __rand48_double(__rand48_next(__rand48.x));
}
