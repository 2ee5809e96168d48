#include "soft_float.h"

float __floatundisf(uint64_t n)
{
	return pack_float(from_unsigned(n));
}
