#include "soft_float.h"

float __truncdfsf2(double x)
{
	return pack_float(unpack_double(x));
}
