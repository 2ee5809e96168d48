#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "word.h"

void *memmove(void *to, const void *from, size_t n)
{
	unsigned char *d = to;
	const unsigned char *s = from;

	/* In either direction a word is read before it is overwritten. */
	if ((uintptr_t)d - (uintptr_t)s >= n) {	/* to is below, or no overlap */
		for (; n && (uintptr_t)d % WORD; n--)
			*d++ = *s++;
		for (; n >= WORD; n -= WORD, d += WORD, s += WORD)
			*(word *)d = load_unaligned(s);
		while (n--)
			*d++ = *s++;
	} else {
		for (; n && (uintptr_t)(d + n) % WORD; n--)
			d[n - 1] = s[n - 1];
		for (; n >= WORD; n -= WORD)
			*(word *)(d + n - WORD) = load_unaligned(s + n - WORD);
		while (n--)
			d[n] = s[n];
	}
	return to;
}
