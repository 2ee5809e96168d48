#include <string.h>

char *strtok_r(char *restrict s, const char *restrict set,
	char **restrict rest)
{
	if (!s)
		s = *rest;
	s += strspn(s, set);
	*rest = s + strcspn(s, set);
	if (*rest == s)
		return 0;
	if (**rest)
		*(*rest)++ = 0;
	return s;
}
