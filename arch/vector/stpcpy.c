#include <string.h>
#include "string_copy.h"

char *stpcpy(char *restrict to, const char *restrict from)
{
	return string_copy(to, from);
}
