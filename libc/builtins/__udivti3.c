#include "builtins.h"

#ifdef __SIZEOF_INT128__
uint128 __udivti3(uint128 n, uint128 d)
{
	return __udivmodti4(n, d, 0);
}
#endif
