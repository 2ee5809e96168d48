#include <string.h>
#include "search.h"

char *strstr(const char *hay, const char *needle)
{
	return __find_string(hay, needle, 0);
}
