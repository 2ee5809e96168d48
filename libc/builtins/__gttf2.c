#include "builtins.h"

#if __LDBL_MANT_DIG__ == 113
long __gttf2(long double a, long double b)
{
	return __getf2(a, b);
}
#endif
