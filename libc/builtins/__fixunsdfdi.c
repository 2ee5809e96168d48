#include "soft_float.h"

uint64_t __fixunsdfdi(double x)
{
	return to_unsigned(unpack_double(x), UINT64_MAX);
}
