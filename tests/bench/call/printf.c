/* printf.c - a line to a file that swallows it, buffered as the libc likes. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	for (; n; n--)
		printf("hello %d %s %x\n", (int)n, "world", 48879);
}
