#include <stdio.h>
#include "names.h"

int fgetpos(FILE *restrict f, fpos_t *restrict at)
{
	at->__at = __ftello(f);
	return at->__at < 0 ? -1 : 0;
}
