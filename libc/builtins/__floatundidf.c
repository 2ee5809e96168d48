#include "soft_float.h"

double __floatundidf(uint64_t n)
{
	return pack_double(from_unsigned(n));
}
