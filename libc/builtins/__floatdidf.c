#include "soft_float.h"

double __floatdidf(int64_t n)
{
	return pack_double(from_signed(n));
}
