/* getline.c - a line of a file; at its end, from the beginning. */
#include "text.h"
#include "loop.h"

void library(long n)
{
	static char *s;
	static size_t length;

	for (; n; n--)
		if (getline(&s, &length, text()) < 0)
			rewind(text());
}
