#include <stdio.h>
#include <errno.h>

long ftell(FILE *f)
{
	off_t at = ftello(f);

	if (at != (long)at) {
		errno = EOVERFLOW;
		return -1;
	}
	return at;
}
