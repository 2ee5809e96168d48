#include "soft_float.h"

int64_t __fixsfdi(float x)
{
	return to_signed(unpack_float(x), INT64_MAX);
}
