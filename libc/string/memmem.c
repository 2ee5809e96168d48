#include <string.h>
#include "search.h"

void *memmem(const void *hay, size_t m, const void *needle, size_t n)
{
	return __find_memory(hay, m, needle, n);
}
