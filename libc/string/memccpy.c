#include <string.h>

void *memccpy(void *restrict to, const void *restrict from, int c, size_t n)
{
	const char *s = from, *end = memchr(s, c, n);

	if (end)
		n = end + 1 - s;
	memcpy(to, s, n);
	return end ? (char *)to + n : 0;
}
