#include "soft_float.h"

double __divdf3(double a, double b)
{
	return pack_double(divide(unpack_double(a), unpack_double(b), binary64));
}
