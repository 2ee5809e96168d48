/*
 * __find_string.c - searches in windows, each four times as long as the one before,
 * so that a match near the start does not cost a strlen of the whole string.
 */
#include <string.h>
#include "search.h"

char *__find_string(const char *hay, const char *needle, int ignore_case)
{
	size_t n = strlen(needle);
	size_t window = n + 256;

	for (;; window *= 4) {
		const char *end = memchr(hay, 0, window);
		size_t m = end ? (size_t)(end - hay) : window;
		char *found = ignore_case ? __two_way(hay, m, needle, n, 1) :
			__find_memory(hay, m, needle, n);

		if (found || end)
			return found;
		hay += m - n + 1;
	}
}
