#include "soft_float.h"

uint32_t __fixunssfsi(float x)
{
	return (uint32_t)to_unsigned(unpack_float(x), UINT32_MAX);
}
