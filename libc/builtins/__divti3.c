#include "builtins.h"

#ifdef __SIZEOF_INT128__
__int128 __divti3(__int128 n, __int128 d)
{
	__int128 remainder;

	return __divmodti4(n, d, &remainder);
}
#endif
