#include <stdio.h>
#include "file.h"

int fgetc(FILE *f)
{
	return f->pos < f->rend || __file_refill(f) ? *f->pos++ : EOF;
}

int fgetc_unlocked(FILE *f)
	__attribute__((weak, alias("fgetc")));
