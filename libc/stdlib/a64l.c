#include <stdlib.h>
#include <stdint.h>

long a64l(const char *s)
{
	uint32_t n = 0;
	unsigned i;

	for (i = 0; i < 36 && *s; i += 6, s++) {
		unsigned c = (unsigned char)*s, digit;

		if (c >= 'a')
			digit = c - 'a' + 38;
		else if (c >= 'A')
			digit = c - 'A' + 12;
		else
			digit = c - '.';
		if (i < 32)
			n |= digit << i;
	}
	return (int32_t)n;
}
