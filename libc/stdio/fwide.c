#include <stdio.h>
#include <wchar.h>
#include "file.h"

void __orient(FILE *f)
{
	if (!(f->flags & USED))
		f->flags |= WIDE;
}

int fwide(FILE *f, int mode)
{
	if (mode > 0)
		__orient(f);
	else if (mode < 0 && !(f->flags & WIDE))
		f->flags |= USED;
	if (f->flags & WIDE)
		return 1;
	return f->flags & USED ? -1 : 0;
}
