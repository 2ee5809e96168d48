/* text.h - a file of 10 MB of lines. */
#include <stdio.h>
#include <stdlib.h>

/* The file, open. Its path is in the environment. */
static inline FILE *text(void)
{
	static FILE *f;

	if (!f)
		f = fopen(getenv("TEXT"), "r");
	if (!f)
		exit(1);
	return f;
}
