#include <stdio.h>
#include "file.h"

void clearerr(FILE *f)
{
	f->flags &= ~(EOF_SEEN | ERROR);
}

void clearerr_unlocked(FILE *f)
	__attribute__((weak, alias("clearerr")));
