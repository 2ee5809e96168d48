#include "class.h"

const char *__class_end(const char *s, char kind)
{
	if (!*s)
		return 0;
	for (s++; *s; s++)
		if (s[0] == kind && s[1] == ']')
			return s;
	return 0;
}
