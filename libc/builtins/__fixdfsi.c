#include "soft_float.h"

int32_t __fixdfsi(double x)
{
	return (int32_t)to_signed(unpack_double(x), INT32_MAX);
}
