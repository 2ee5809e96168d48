/*
 * __letf2.c - negative, 0 or positive as a is less than, equal to or greater
 * than b. NaNs give a positive value, so that none of <, <= and == holds.
 */
#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long __letf2(long double a, long double b)
{
	enum order order = compare(unpack_quad(a), unpack_quad(b));

	return order == UNORDERED ? 1 : order;
}
#endif
