/* strstr.c - a word that is not in the text, though parts of it are. */
#include <string.h>
#include "loop.h"

static void write_text(void)
{
	static const char text[] = "searches in a text of short words, ";
	size_t i;

	for (i = 0; i < size; i++)
		from[i] = text[i % (sizeof text - 1)];
}

void library(long n)
{
	if (*from == 'x')
		write_text();
	while (n--) {
		keep(from);
		result[0] = (long)strstr(from, "sharing");
	}
}
