#include <stdio.h>
#include "file.h"

/* Only a program that reads has anything to give back. */
__attribute__((weak)) int __unread(FILE *f)
{
	(void)f;
	return 0;
}

int fflush(FILE *f)
{
	int r = 0;

	if (f)
		return f->rend ? __unread(f) : __flush(f);
	for (f = __files; f; f = f->next)
		r |= fflush(f);
	return r;
}
