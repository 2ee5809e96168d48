#include "builtins.h"

#ifdef __SIZEOF_INT128__
__int128 __divmodti4(__int128 n, __int128 d, __int128 *remainder)
{
	uint128 r;
	uint128 q = __udivmodti4(n < 0 ? -(uint128)n : (uint128)n,
		d < 0 ? -(uint128)d : (uint128)d, &r);

	*remainder = (__int128)(n < 0 ? -r : r);
	return (__int128)((n ^ d) < 0 ? -q : q);
}
#endif
