#include <string.h>

char *strncat(char *restrict to, const char *restrict from, size_t n)
{
	char *d = to + strlen(to);
	const char *end = memchr(from, 0, n);
	size_t length = end ? (size_t)(end - from) : n;

	memcpy(d, from, length);
	d[length] = 0;
	return to;
}
