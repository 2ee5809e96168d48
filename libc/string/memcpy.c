#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "word.h"

void *memcpy(void *restrict to, const void *restrict from, size_t n)
{
	unsigned char *d = to;
	const unsigned char *s = from;

	for (; n && (uintptr_t)d % WORD; n--)
		*d++ = *s++;
	for (; n >= WORD; n -= WORD, d += WORD, s += WORD)
		*(word *)d = load_unaligned(s);
	while (n--)
		*d++ = *s++;
	return to;
}
