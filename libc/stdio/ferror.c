#include <stdio.h>
#include "file.h"

int ferror(FILE *f)
{
	return !!(f->flags & ERROR);
}

int ferror_unlocked(FILE *f)
	__attribute__((weak, alias("ferror")));
