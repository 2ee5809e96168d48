#include "soft_float.h"

float __subsf3(float a, float b)
{
	struct number minus_b = unpack_float(b);

	minus_b.negative = !minus_b.negative;
	return pack_float(add(unpack_float(a), minus_b));
}
