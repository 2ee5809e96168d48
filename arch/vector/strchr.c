#include <string.h>
#include "string_end.h"

char *strchr(const char *s, int c)
{
	vector x = vector_of(c);
	char *end = string_end(s, &x);

	return *end == (char)c ? end : 0;
}
