#include "soft_float.h"

double __subdf3(double a, double b)
{
	struct number minus_b = unpack_double(b);

	minus_b.negative = !minus_b.negative;
	return pack_double(add(unpack_double(a), minus_b));
}
