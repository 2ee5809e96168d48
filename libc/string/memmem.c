#include <string.h>
#include "search.h"

void *memmem(const void *hay, size_t m, const void *needle, size_t n)
{
	return __two_way(hay, m, needle, n, 0);
}
