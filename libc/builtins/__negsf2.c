#include "soft_float.h"

float __negsf2(float x)
{
	union single_bits u = { x };

	u.bits ^= 0x80000000;
	return u.value;
}
