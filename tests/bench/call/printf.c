/* printf.c - a line to /dev/null, with the libc's default buffering. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	for (; n; n--)
		printf("hello %d %s %x\n", (int)n, "world", 48879);
}
