#include <stdio.h>
#include "file.h"

void clearerr(FILE *f)
{
	f->flags &= ~(EOF_SEEN | ERROR);
}
