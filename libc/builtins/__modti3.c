#include "builtins.h"

#ifdef __SIZEOF_INT128__
__int128 __modti3(__int128 n, __int128 d)
{
	__int128 remainder;

	__divmodti4(n, d, &remainder);
	return remainder;
}
#endif
