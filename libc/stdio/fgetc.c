#include <stdio.h>
#include "file.h"

int fgetc(FILE *f)
{
	return get_byte(f);
}

int fgetc_unlocked(FILE *f)
	__attribute__((weak, alias("fgetc")));
