#include "builtins.h"

#if __LDBL_MANT_DIG__ == 64 && defined __SIZEOF_INT128__
long double __floattixf(__int128 n)
{
	return (int64_t)(n >> 64) * 0x1p64L + (uint64_t)n;
}
#endif
