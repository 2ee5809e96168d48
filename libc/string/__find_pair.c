#include <string.h>
#include "search.h"

char *__find_pair(const char *s, size_t n, char a, char b, size_t distance)
{
	const char *end = s + n;

	while ((s = memchr(s, a, end - s))) {
		if (s[distance] == b)
			return (char *)s;
		s++;
	}
	return 0;
}
