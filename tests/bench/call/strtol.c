/* strtol.c - numbers of 1 to 10 digits. */
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	static const char *const text[] = { "7", "1234", "-100000", "2147483647" };

	for (; n; n--)
		result[0] += strtol(text[n % 4], 0, 10);
}
