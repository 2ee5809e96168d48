#include <stdio.h>
#include "file.h"

int ferror(FILE *f)
{
	return !!(f->flags & ERROR);
}
