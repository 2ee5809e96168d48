/*
 * __ledf2.c - negative, 0 or positive as a is less than, equal to or greater
 * than b. NaNs give a positive value, so that none of <, <= and == holds.
 */
#include "soft_float.h"

long __ledf2(double a, double b)
{
	enum order order = compare(unpack_double(a), unpack_double(b));

	return order == UNORDERED ? 1 : order;
}
