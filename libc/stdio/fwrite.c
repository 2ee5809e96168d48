#include <stdio.h>
#include "file.h"

size_t fwrite(const void *restrict from, size_t size, size_t count,
	FILE *restrict f)
{
	size_t n = __file_write(f, from, size * count);

	return n == size * count && size ? count : size ? n / size : 0;
}
