#include <string.h>

char *stpncpy(char *restrict to, const char *restrict from, size_t n)
{
	for (; n && (*to = *from); n--)
		to++, from++;
	memset(to, 0, n);
	return to;
}
