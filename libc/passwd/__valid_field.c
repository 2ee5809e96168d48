#include <string.h>
#include "entry.h"

int __valid_field(const char *s, const char *separators)
{
	return s && !strpbrk(s, separators);
}
