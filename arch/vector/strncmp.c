#include <string.h>
#include "string_compare.h"

int strncmp(const char *a, const char *b, size_t n)
{
	return string_compare(a, b, n);
}
