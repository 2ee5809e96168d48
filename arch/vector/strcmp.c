#include <stdint.h>
#include <string.h>
#include "string_compare.h"

int strcmp(const char *a, const char *b)
{
	return string_compare(a, b, SIZE_MAX);
}
