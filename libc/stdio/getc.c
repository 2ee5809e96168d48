#include <stdio.h>
#include "file.h"

int getc(FILE *f)
{
	return get_byte(f);
}

int getc_unlocked(FILE *f)
	__attribute__((weak, alias("getc")));
