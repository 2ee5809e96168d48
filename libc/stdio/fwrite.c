#include <stdio.h>
#include "file.h"

size_t fwrite(const void *restrict from, size_t size, size_t count,
	FILE *restrict f)
{
	size_t n = __file_write(f, from, size * count);

	if (!size)
		return 0;
	return n == size * count ? count : n / size;	/* seldom divide */
}

size_t fwrite_unlocked(const void *restrict from, size_t size, size_t count,
	FILE *restrict f)
	__attribute__((weak, alias("fwrite")));
