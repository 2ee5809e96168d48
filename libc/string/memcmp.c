#include <string.h>
#include "word.h"

int memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *s = a, *t = b;

	while (n >= WORD && load_unaligned(s) == load_unaligned(t))
		s += WORD, t += WORD, n -= WORD;
	for (; n; n--, s++, t++)
		if (*s != *t)
			return *s - *t;
	return 0;
}
