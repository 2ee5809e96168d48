#include "soft_float.h"

long __unordsf2(float a, float b)
{
	return compare(unpack_float(a), unpack_float(b)) == UNORDERED;
}
