#include <ctype.h>
#include <strings.h>

int strncasecmp(const char *a, const char *b, size_t n)
{
	for (; n; n--, a++, b++) {
		int c = tolower((unsigned char)*a);
		int d = tolower((unsigned char)*b);

		if (!c || c != d)
			return c - d;
	}
	return 0;
}
