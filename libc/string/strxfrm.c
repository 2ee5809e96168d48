#include <string.h>

size_t strxfrm(char *restrict to, const char *restrict from, size_t n)
{
	if (n) {
		*to = 0;
		strncat(to, from, n - 1);
	}
	return strlen(from);
}
