#include <stdio.h>
#include "file.h"

int getchar(void)
{
	return get_byte(stdin);
}

int getchar_unlocked(void)
	__attribute__((weak, alias("getchar")));
