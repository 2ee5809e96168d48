#include <stdio.h>

int fsetpos(FILE *f, const fpos_t *at)
{
	return fseeko(f, at->__at, SEEK_SET);
}
