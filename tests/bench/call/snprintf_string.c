/* snprintf_string.c - strings into memory: short, long, and in a field. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	char s[128];

	for (; n; n--)
		snprintf(s, sizeof s, "name: %s, text: %s|%10s|\n", "hello",
			"a line of text, as long as most of those in a log file",
			"right");
}
