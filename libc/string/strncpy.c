#include <string.h>

char *strncpy(char *restrict to, const char *restrict from, size_t n)
{
	const char *end = memchr(from, 0, n);
	size_t length = end ? (size_t)(end - from) : n;

	memcpy(to, from, length);
	memset(to + length, 0, n - length);
	return to;
}
