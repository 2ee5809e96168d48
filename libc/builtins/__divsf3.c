#include "soft_float.h"

float __divsf3(float a, float b)
{
	return pack_float(divide(unpack_float(a), unpack_float(b), single));
}
