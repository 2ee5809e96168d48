#include "soft_float.h"

#ifdef __SIZEOF_INT128__
double __floattidf(__int128 n)
{
	return pack_double(from_signed128(n));
}
#endif
