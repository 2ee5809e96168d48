#include <stdio.h>

int getc(FILE *f)
{
	return fgetc(f);
}

int getc_unlocked(FILE *f)
	__attribute__((weak, alias("getc")));
