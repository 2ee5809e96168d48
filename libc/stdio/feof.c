#include <stdio.h>
#include "file.h"

int feof(FILE *f)
{
	return !!(f->flags & EOF_SEEN);
}

int feof_unlocked(FILE *f)
	__attribute__((weak, alias("feof")));
