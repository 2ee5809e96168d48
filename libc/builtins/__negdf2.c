#include "soft_float.h"

double __negdf2(double x)
{
	union double_bits u = { x };

	u.bits ^= (uint64_t)1 << 63;
	return u.value;
}
