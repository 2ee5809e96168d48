/*
 * memcpy.c - copies vectors. The last ones may overlap those that were copied
 * before, so no size needs a loop for odd bytes.
 *
 * Up to 64 bytes, all are loaded before any is stored; memmove relies on that.
 */
#include <string.h>
#include "copy.h"

void *memcpy(void *to, const void *from, size_t n)
{
	char *d = to, *end = d + n;
	const char *s = from;

	if (n <= 64) {
		copy_small(d, s, n);
		return to;
	}
	const char *tail = s + n - 64;
	for (; d < end - 64; d += 64, s += 64)
		copy_64(d, s);
	copy_64(end - 64, tail);
	return to;
}
