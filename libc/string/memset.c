#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "word.h"

void *memset(void *to, int c, size_t n)
{
	unsigned char *d = to;
	unsigned long w = ONES * (unsigned char)c;

	for (; n && (uintptr_t)d % WORD; n--)
		*d++ = c;
	for (; n >= WORD; n -= WORD, d += WORD)
		*(word *)d = w;
	while (n--)
		*d++ = c;
	return to;
}
