#include <string.h>
#include "word.h"

int memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *s = a, *t = b;

	while (n >= WORD && ((const struct unaligned_word *)s)->bits
			== ((const struct unaligned_word *)t)->bits)
		s += WORD, t += WORD, n -= WORD;
	for (; n; n--, s++, t++)
		if (*s != *t)
			return *s - *t;
	return 0;
}
