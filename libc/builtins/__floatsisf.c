#include "soft_float.h"

float __floatsisf(int32_t n)
{
	return pack_float(from_signed(n));
}
