#include <strings.h>

int ffsl(long n)
{
	return n ? __builtin_ctzl(n) + 1 : 0;
}
