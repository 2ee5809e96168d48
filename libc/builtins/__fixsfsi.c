#include "soft_float.h"

int32_t __fixsfsi(float x)
{
	return (int32_t)to_signed(unpack_float(x), INT32_MAX);
}
