#include "soft_float.h"

double __muldf3(double a, double b)
{
	return pack_double(multiply(unpack_double(a), unpack_double(b)));
}
