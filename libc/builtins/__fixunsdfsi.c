#include "soft_float.h"

uint32_t __fixunsdfsi(double x)
{
	return (uint32_t)to_unsigned(unpack_double(x), UINT32_MAX);
}
