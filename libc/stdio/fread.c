#include <stdio.h>
#include <string.h>
#include "file.h"

size_t fread(void *restrict to, size_t size, size_t count, FILE *restrict f)
{
	unsigned char *start = to, *s = start, *end = s + size * count;

	while (s < end) {
		size_t n = f->pos < f->rend ? f->rend - f->pos : 0;
		size_t left = end - s;

		if (n) {
			if (n > left)
				n = left;
			memcpy(s, f->pos, n);
			f->pos += n;
		} else if (f->flags & UNBUFFERED || left >= f->size) {
			n = __file_read(f, s, left);
			if (!n)
				break;
		} else if (!__file_refill(f))
			break;
		s += n;
	}
	return size ? (size_t)(s - start) / size : 0;
}

size_t fread_unlocked(void *restrict to, size_t size, size_t count,
	FILE *restrict f)
	__attribute__((weak, alias("fread")));
