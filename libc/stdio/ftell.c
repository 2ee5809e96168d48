#include <stdio.h>
#include <errno.h>
#include "names.h"

long ftell(FILE *f)
{
	off_t at = __ftello(f);

	if (at != (long)at) {
		errno = EOVERFLOW;
		return -1;
	}
	return at;
}
