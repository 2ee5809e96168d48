/* fwrite.c - bytes to /dev/null. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	for (; n; n--)
		fwrite(from, 1, size, stdout);
}
