#include "soft_float.h"

double __extendsfdf2(float x)
{
	return pack_double(unpack_float(x));
}
