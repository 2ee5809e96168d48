#include "soft_float.h"

double __adddf3(double a, double b)
{
	return pack_double(add(unpack_double(a), unpack_double(b)));
}
