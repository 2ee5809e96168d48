#include "builtins.h"

#if __LDBL_MANT_DIG__ == 113
long __lttf2(long double a, long double b)
{
	return __letf2(a, b);
}
#endif
