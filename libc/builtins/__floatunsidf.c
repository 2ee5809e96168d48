#include "soft_float.h"

double __floatunsidf(uint32_t n)
{
	return pack_double(from_unsigned(n));
}
