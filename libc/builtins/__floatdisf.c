#include "soft_float.h"

float __floatdisf(int64_t n)
{
	return pack_float(from_signed(n));
}
