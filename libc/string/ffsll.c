#include <strings.h>

/* In halves: of 64 bits not every compiler counts zeros by itself. */
int ffsll(long long n)
{
	int low = ffs((int)n), high = ffs((int)(n >> 32));

	return low ? low : high ? high + 32 : 0;
}
