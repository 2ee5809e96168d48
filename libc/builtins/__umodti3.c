#include "builtins.h"

#ifdef __SIZEOF_INT128__
uint128 __umodti3(uint128 n, uint128 d)
{
	uint128 remainder;

	__udivmodti4(n, d, &remainder);
	return remainder;
}
#endif
