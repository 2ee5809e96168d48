/*
 * memmove.c - where the ranges overlap, copies 64 bytes at a time in the direction
 * in which none is overwritten before it is read. The last 64 in that direction
 * are loaded first and stored last.
 */
#include <stdint.h>
#include <string.h>
#include "copy.h"

void *memmove(void *to, const void *from, size_t n)
{
	char *d = to;
	const char *s = from;
	size_t up = (uintptr_t)d - (uintptr_t)s;

	/* memcpy loads up to 64 bytes before it stores any. */
	if (n <= 64 || (up >= n && -up >= n))
		return memcpy(to, from, n);
	const char *edge = up < n ? s : s + n - 64;
	block a = ((block *)edge)[0], b = ((block *)edge)[1];
	block y = ((block *)edge)[2], z = ((block *)edge)[3];
	if (up < n) {
		while (n > 64) {
			n -= 64;
			copy_64(d + n, s + n);
		}
	} else {
		for (; n > 64; n -= 64, d += 64, s += 64)
			copy_64(d, s);
		d += n - 64;
	}
	((block *)d)[0] = a, ((block *)d)[1] = b;
	((block *)d)[2] = y, ((block *)d)[3] = z;
	return to;
}
