#include "soft_float.h"

float __addsf3(float a, float b)
{
	return pack_float(add(unpack_float(a), unpack_float(b)));
}
