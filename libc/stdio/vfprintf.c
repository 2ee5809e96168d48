#include <stdio.h>
#include <stdarg.h>
#include "file.h"
#include "print.h"

static int put(void *to, const char *s, size_t n)
{
	return __put(to, s, n) != n;
}

int vfprintf(FILE *restrict f, const char *restrict format, va_list ap)
{
	unsigned char room[256];
	int lent = __lend(f, room, sizeof room);
	int r = __print(put, f, format, ap);

	return __take_back(f, lent) ? EOF : r;
}
