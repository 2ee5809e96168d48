#include "builtins.h"

float __floatdisf(int64_t x)
{
	return x < 0 ? -__floatundisf(-(uint64_t)x) : __floatundisf((uint64_t)x);
}
