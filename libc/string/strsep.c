#include <string.h>

char *strsep(char **restrict next, const char *restrict set)
{
	char *s = *next;

	if (!s)
		return 0;
	char *end = s + strcspn(s, set);
	*next = 0;
	if (*end) {
		*end = 0;
		*next = end + 1;
	}
	return s;
}
