#include <string.h>

char *strncat(char *restrict to, const char *restrict from, size_t n)
{
	char *d = to + strlen(to);

	for (; n && *from; n--)
		*d++ = *from++;
	*d = 0;
	return to;
}
