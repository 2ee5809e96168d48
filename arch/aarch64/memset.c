/*
 * memset.c - stores vectors of 16 bytes. The last ones may overlap those that were
 * stored before, so no size needs a loop for odd bytes.
 */
#include <stdint.h>
#include <string.h>
#include "copy.h"

static void fill_64(char *d, block v)
{
	((block *)d)[0] = v, ((block *)d)[1] = v;
	((block *)d)[2] = v, ((block *)d)[3] = v;
}

void *memset(void *to, int c, size_t n)
{
	char *d = to, *end = d + n;
	uint64_t w = (unsigned char)c * (UINT64_MAX / 255);

	if (n < 16) {
		if (n >= 8) {
			*(block8 *)d = w;
			*(block8 *)(end - 8) = w;
		} else if (n >= 4) {
			*(block4 *)d = w;
			*(block4 *)(end - 4) = w;
		} else if (n) {
			if (n > 1)
				*(block2 *)(end - 2) = w;
			*d = w;
		}
		return to;
	}
	block v = (block)(uint64_t __attribute__((__vector_size__(16)))){ w, w };
	*(block *)d = v;
	if (n > 64) {
		for (d += 16 - (uintptr_t)d % 16; d < end - 64; d += 64)
			fill_64(d, v);
		fill_64(end - 64, v);
		return to;
	}
	if (n > 32) {
		*(block *)(d + 16) = v;
		*(block *)(end - 32) = v;
	}
	*(block *)(end - 16) = v;
	return to;
}
