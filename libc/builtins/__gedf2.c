/* __gedf2.c - __ledf2 for > and >=: NaNs give a negative value. */
#include "soft_float.h"

long __gedf2(double a, double b)
{
	enum order order = compare(unpack_double(a), unpack_double(b));

	return order == UNORDERED ? -1 : order;
}
