#include <stdio.h>

int fgetpos(FILE *restrict f, fpos_t *restrict at)
{
	at->__at = ftello(f);
	return at->__at < 0 ? -1 : 0;
}
