#include <stdio.h>
#include "file.h"

void clearerr(FILE *f)
{
	f->flags &= ~(END | ERROR);
}
