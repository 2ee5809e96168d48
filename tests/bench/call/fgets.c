/* fgets.c - a line of a file; at its end, from the beginning. */
#include "text.h"
#include "loop.h"

void library(long n)
{
	for (; n; n--)
		if (!fgets(to, LARGEST, text()))
			rewind(text());
}
