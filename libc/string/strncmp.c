#include <stdint.h>
#include <string.h>
#include "unknown.h"
#include "word.h"

int strncmp(const char *a, const char *b, size_t n)
{
	a = unknown(a);
	b = unknown(b);
	/* As in strcmp. */
	if (((uintptr_t)a ^ (uintptr_t)b) % WORD == 0) {
		for (; n && (uintptr_t)a % WORD; a++, b++, n--)
			if (!*a || *a != *b)
				return (unsigned char)*a - (unsigned char)*b;
		while (n >= WORD && !zero_byte(*(const word *)a) &&
		       *(const word *)a == *(const word *)b)
			a += WORD, b += WORD, n -= WORD;
	}
	for (; n; n--, a++, b++)
		if (!*a || *a != *b)
			return (unsigned char)*a - (unsigned char)*b;
	return 0;
}
