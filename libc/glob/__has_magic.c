#include <string.h>
#include "paths.h"

int __has_magic(const char *s, size_t n, int flags)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (s[i] == '*' || s[i] == '?' ||
		    (s[i] == '[' && memchr(s + i, ']', n - i)))
			return 1;
		if (s[i] == '\\' && !(flags & GLOB_NOESCAPE))
			i++;
	}
	return 0;
}
