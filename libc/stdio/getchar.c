#include <stdio.h>

int getchar(void)
{
	return fgetc(stdin);
}

int getchar_unlocked(void)
	__attribute__((weak, alias("getchar")));
