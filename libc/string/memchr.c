#include <stdint.h>
#include <string.h>
#include "unknown.h"
#include "word.h"

void *memchr(const void *p, int c, size_t n)
{
	const unsigned char *s = unknown(p);	/* n may be too large */
	unsigned long mask = ONES * (unsigned char)c;

	for (; n && (uintptr_t)s % WORD; n--, s++)
		if (*s == (unsigned char)c)
			return (void *)s;
	while (n >= WORD && !zero_byte(*(const word *)s ^ mask))
		s += WORD, n -= WORD;
	for (; n; n--, s++)
		if (*s == (unsigned char)c)
			return (void *)s;
	return 0;
}
