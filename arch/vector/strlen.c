#include <string.h>
#include "string_end.h"

size_t strlen(const char *s)
{
	return string_end(s, 0) - s;
}
