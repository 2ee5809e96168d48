#include <stdio.h>
#include "file.h"
#include "names.h"

void rewind(FILE *f)
{
	__fseeko(f, 0, SEEK_SET);
	f->flags &= ~ERROR;
}
