#include <stdio.h>
#include "file.h"

int fgetc(FILE *f)
{
	return f->pos < f->rend || __fill(f) ? *f->pos++ : EOF;
}
