#include "soft_float.h"

double __floatsidf(int32_t n)
{
	return pack_double(from_signed(n));
}
