/*
 * strstr.c - memmem in windows, each twice as long as the one before, so that
 * a match near the start does not cost a strlen of the whole string.
 */
#include <string.h>

char *strstr(const char *hay, const char *needle)
{
	size_t n = strlen(needle);
	size_t window = n + 256;

	for (;; window *= 2) {
		size_t m = strnlen(hay, window);
		char *found = memmem(hay, m, needle, n);

		if (found || m < window)
			return found;
		hay += m - n + 1;
	}
}
