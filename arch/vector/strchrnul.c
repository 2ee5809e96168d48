#include <string.h>
#include "string_end.h"

char *strchrnul(const char *s, int c)
{
	vector x = vector_of(c);

	return string_end(s, &x);
}
