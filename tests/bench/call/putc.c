/* putc.c - a byte to /dev/null. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	for (; n; n--)
		putc('x', stdout);
}
