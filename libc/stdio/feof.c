#include <stdio.h>
#include "file.h"

int feof(FILE *f)
{
	return !!(f->flags & EOF_SEEN);
}
