#include <stdio.h>
#include <wchar.h>
#include "file.h"

int fputws(const wchar_t *restrict s, FILE *restrict f)
{
	unsigned held = __hold(f);
	int r = 0;

	for (; *s && r >= 0; s++)
		if (fputwc(*s, f) == WEOF)
			r = -1;
	return __release(f, held) ? -1 : r;
}
