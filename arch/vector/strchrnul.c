#include <string.h>
#include "names.h"
#include "string_end.h"

char *__strchrnul(const char *s, int c)
{
	vector x = vector_of(c);

	return string_end(s, &x);
}

char *strchrnul(const char *s, int c)
	__attribute__((weak, alias("__strchrnul")));
