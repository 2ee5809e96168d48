#include <stdio.h>
#include <wchar.h>
#include "file.h"

void __orient(FILE *f)
{
	if (!(f->flags & STARTED))
		f->flags |= WIDE;
}

int fwide(FILE *f, int mode)
{
	if (mode > 0)
		__orient(f);
	else if (mode < 0 && !(f->flags & WIDE))
		f->flags |= STARTED;
	if (f->flags & WIDE)
		return 1;
	return f->flags & STARTED ? -1 : 0;
}
