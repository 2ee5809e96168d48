#include <string.h>

size_t strxfrm(char *restrict to, const char *restrict from, size_t n)
{
	return strlcpy(to, from, n);
}
