#include <string.h>

char *strsep(char **restrict next, const char *restrict set)
{
	char *s = *next;

	if (!s)
		return 0;
	char *end = s + strcspn(s, set);
	*next = *end ? end + 1 : 0;
	*end = 0;
	return s;
}
