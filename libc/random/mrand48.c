#include <stdlib.h>
#include "rand48.h"

long mrand48(void)
{
	return (int32_t)(__rand48_next(__rand48.x) >> 16);
}
