#include <strings.h>

int ffs(int n)
{
	return n ? __builtin_ctz(n) + 1 : 0;
}
