#include <stdio.h>
#include <string.h>
#include "file.h"

int fputs(const char *restrict s, FILE *restrict f)
{
	size_t n = strlen(s);

	return __file_write(f, s, n) == n ? 0 : EOF;
}

int fputs_unlocked(const char *restrict s, FILE *restrict f)
	__attribute__((weak, alias("fputs")));
