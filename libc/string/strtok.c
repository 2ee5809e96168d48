#include <string.h>

char *strtok(char *restrict s, const char *restrict set)
{
	static char *next;

	return strtok_r(s, set, &next);
}
