/* __divmoddi4.c - the remainder has the sign of the dividend. */
#include "builtins.h"

int64_t __divmoddi4(int64_t n, int64_t d, int64_t *remainder)
{
	uint64_t r;
	uint64_t q = __udivmoddi4(n < 0 ? -(uint64_t)n : (uint64_t)n,
		d < 0 ? -(uint64_t)d : (uint64_t)d, &r);

	*remainder = (int64_t)(n < 0 ? -r : r);
	return (int64_t)((n ^ d) < 0 ? -q : q);
}
