#include <stdlib.h>
#include "rand48.h"

double erand48(unsigned short x[3])
{
	return __rand48_double(__rand48_next(x));
}
