#include "soft_float.h"

int64_t __fixdfdi(double x)
{
	return to_signed(unpack_double(x), INT64_MAX);
}
