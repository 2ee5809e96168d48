#include <strings.h>

int ffsll(long long n)
{
	return n ? __builtin_ctzll(n) + 1 : 0;
}
