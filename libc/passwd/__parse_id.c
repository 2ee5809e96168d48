#include <ctype.h>
#include <stdint.h>
#include "entry.h"

int __parse_id(const char *s, unsigned *id)
{
	uint64_t n = 0;

	if (!*s)
		return 0;
	for (; *s; s++) {
		if (!isdigit((unsigned char)*s))
			return 0;
		n = n * 10 + (*s - '0');
		if (n > UINT32_MAX)
			return 0;
	}
	*id = n;
	return 1;
}
