#include <stdio.h>

int putc(int c, FILE *f)
{
	return fputc(c, f);
}

int putc_unlocked(int c, FILE *f)
	__attribute__((weak, alias("putc")));
