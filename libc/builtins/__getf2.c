/* __getf2.c - __letf2 for > and >=: NaNs give a negative value. */
#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long __getf2(long double a, long double b)
{
	enum order order = compare(unpack_quad(a), unpack_quad(b));

	return order == UNORDERED ? -1 : order;
}
#endif
