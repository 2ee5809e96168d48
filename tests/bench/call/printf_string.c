/* printf_string.c - strings to /dev/null: short, long, and in a field. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	for (; n; n--)
		printf("name: %s, text: %s|%10s|\n", "hello",
			"a line of text, as long as most of those in a log file",
			"right");
}
