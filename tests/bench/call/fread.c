/* fread.c - bytes of a file; at its end, from the beginning. */
#include "text.h"
#include "loop.h"

void library(long n)
{
	for (; n; n--)
		if (fread(to, 1, size, text()) < size)
			rewind(text());
}
