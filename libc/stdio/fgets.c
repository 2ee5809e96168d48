#include <stdio.h>
#include <string.h>
#include "file.h"

char *fgets(char *restrict s, int n, FILE *restrict f)
{
	char *to = s, *end = s + n - 1;
	unsigned char *line = 0;

	if (n < 1)
		return 0;
	while (to < end && !line) {
		size_t k = end - to;

		if (f->pos >= f->rend && !__file_refill(f)) {
			if (to == s || !(f->flags & EOF_SEEN))
				return 0;
			break;
		}
		if (k > (size_t)(f->rend - f->pos))
			k = f->rend - f->pos;
		line = memchr(f->pos, '\n', k);
		if (line)
			k = line + 1 - f->pos;
		memcpy(to, f->pos, k);
		f->pos += k;
		to += k;
	}
	*to = 0;
	return s;
}

char *fgets_unlocked(char *restrict s, int n, FILE *restrict f)
	__attribute__((weak, alias("fgets")));
