#include <stdio.h>
#include "file.h"

void rewind(FILE *f)
{
	fseeko(f, 0, SEEK_SET);
	f->flags &= ~ERROR;
}
