/* snprintf_int.c - three integers of up to ten digits, into memory. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	char s[128];

	for (; n; n--)
		snprintf(s, sizeof s, "%d %u %x\n", (int)n - 100000, 4000000000U, 48879);
}
