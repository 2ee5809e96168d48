#include <string.h>
#include "string_end.h"

char *strchr(const char *s, int c)
{
	char *end = string_end(unknown(s), vector_of(c));

	return *end == (char)c ? end : 0;
}
