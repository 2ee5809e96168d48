#include "soft_float.h"

float __mulsf3(float a, float b)
{
	return pack_float(multiply(unpack_float(a), unpack_float(b)));
}
