/* float_text.c - 17 digits, which tell a double from all others. */
#include <stdio.h>
#include <string.h>
#include "loop.h"

void library(long n)
{
	char s[32];

	snprintf(s, sizeof s, "%.17g", 1e9 / 7);
	wrong = strcmp(s, "142857142.85714287");
	for (; n; n--)
		snprintf(s, sizeof s, "%.17g", 1e9 / n);
}
