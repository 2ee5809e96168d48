/* __gesf2.c - __lesf2 for > and >=: NaNs give a negative value. */
#include "soft_float.h"

long __gesf2(float a, float b)
{
	enum order order = compare(unpack_float(a), unpack_float(b));

	return order == UNORDERED ? -1 : order;
}
