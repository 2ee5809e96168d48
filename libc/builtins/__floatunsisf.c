#include "soft_float.h"

float __floatunsisf(uint32_t n)
{
	return pack_float(from_unsigned(n));
}
