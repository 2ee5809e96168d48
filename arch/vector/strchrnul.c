#include <string.h>
#include "names.h"
#include "string_end.h"

char *__strchrnul(const char *s, int c)
{
	return string_end(unknown(s), vector_of(c));
}

char *strchrnul(const char *s, int c)
	__attribute__((weak, alias("__strchrnul")));
