#include "file.h"

int __refill_getc(FILE *f)
{
	return __file_refill(f) ? *f->pos++ : EOF;
}
