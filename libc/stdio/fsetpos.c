#include <stdio.h>
#include "names.h"

int fsetpos(FILE *f, const fpos_t *at)
{
	return __fseeko(f, at->__at, SEEK_SET);
}
