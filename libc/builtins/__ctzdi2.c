/* __ctzdi2.c - the number of trailing zero bits; see __clzdi2.c. */
#include "builtins.h"

int __ctzdi2(uint64_t x)
{
	return 63 - __clzdi2(x & -x);
}
