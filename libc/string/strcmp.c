#include <stdint.h>
#include <string.h>
#include "unknown.h"
#include "word.h"

int strcmp(const char *a, const char *b)
{
	a = unknown(a);
	b = unknown(b);
	/* Aligned words are within one page; others might cross into the next. */
	if (((uintptr_t)a ^ (uintptr_t)b) % WORD == 0) {
		for (; (uintptr_t)a % WORD; a++, b++)
			if (!*a || *a != *b)
				return (unsigned char)*a - (unsigned char)*b;
		/* First the null: after it, bytes may differ or have no value. */
		while (!zero_byte(*(const word *)a) &&
		       *(const word *)a == *(const word *)b)
			a += WORD, b += WORD;
	}
	for (; *a && *a == *b; a++)
		b++;
	return (unsigned char)*a - (unsigned char)*b;
}
