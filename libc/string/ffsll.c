#include <strings.h>

/* In halves, as __builtin_ctzll is a call to libgcc on some 32-bit machines. */
int ffsll(long long n)
{
	int low = ffs((int)n), high = ffs((int)(n >> 32));

	return low ? low : high ? high + 32 : 0;
}
