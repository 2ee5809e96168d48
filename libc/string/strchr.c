#include <string.h>
#include "names.h"

char *strchr(const char *s, int c)
{
	char *end = __strchrnul(s, c);

	return *end == (char)c ? end : 0;
}
