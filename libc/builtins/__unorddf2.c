#include "soft_float.h"

long __unorddf2(double a, double b)
{
	return compare(unpack_double(a), unpack_double(b)) == UNORDERED;
}
