#include <string.h>
#include "names.h"

char *__strtok_r(char *restrict s, const char *restrict set,
	char **restrict next)
{
	if (!s)
		s = *next;
	if (!s)	/* not begun */
		return 0;
	s += strspn(s, set);
	*next = s + strcspn(s, set);
	if (*next == s)
		return 0;
	if (**next)
		*(*next)++ = 0;
	return s;
}

char *strtok_r(char *restrict s, const char *restrict set,
	char **restrict next)
	__attribute__((weak, alias("__strtok_r")));
