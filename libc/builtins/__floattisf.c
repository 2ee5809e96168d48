#include "soft_float.h"

#ifdef __SIZEOF_INT128__
float __floattisf(__int128 n)
{
	return pack_float(from_signed128(n));
}
#endif
