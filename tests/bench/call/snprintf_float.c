/* snprintf_float.c - floats as most programs print them, into memory. */
#include <stdio.h>
#include <string.h>
#include "loop.h"

void library(long n)
{
	char s[128];

	snprintf(s, sizeof s, "%f %.2f %g %.3e", 0.1, 99.95, 0.001, 6.02214076e23);
	wrong = strcmp(s, "0.100000 99.95 0.001 6.022e+23");
	for (; n; n--)
		snprintf(s, sizeof s, "%f %.2f %g %.3e\n",
			3.14159265 * n, 99.95, 0.001 * n, 6.02214076e23);
}
