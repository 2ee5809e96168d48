#include "soft_float.h"

uint64_t __fixunssfdi(float x)
{
	return to_unsigned(unpack_float(x), UINT64_MAX);
}
