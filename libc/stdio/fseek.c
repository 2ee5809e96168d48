#include <stdio.h>
#include "names.h"

int fseek(FILE *f, long offset, int whence)
{
	return __fseeko(f, offset, whence);
}
