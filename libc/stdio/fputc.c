#include <stdio.h>
#include "file.h"

int fputc(int c, FILE *f)
{
	unsigned char byte = c;

	if (f->pos < f->wend)
		return *f->pos++ = byte;
	return __file_write(f, &byte, 1) ? byte : EOF;
}

int fputc_unlocked(int c, FILE *f)
	__attribute__((weak, alias("fputc")));
