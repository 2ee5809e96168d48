/*
 * __lesf2.c - negative, 0 or positive as a is less than, equal to or greater
 * than b. NaNs give a positive value, so that none of <, <= and == holds.
 */
#include "soft_float.h"

long __lesf2(float a, float b)
{
	enum order order = compare(unpack_float(a), unpack_float(b));

	return order == UNORDERED ? 1 : order;
}
