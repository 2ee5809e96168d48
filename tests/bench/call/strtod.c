/* strtod.c - a number with a few digits, one with 17, and one with an exponent. */
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	static const char *const text[] = {
		"99.95", "3.1415926535897931", "6.02214076e23", "-0.001",
	};
	static const double value[] = {
		99.95, 3.1415926535897931, 6.02214076e23, -0.001,
	};
	double sum = 0;
	int i;

	for (i = 0; i < 4; i++)
		wrong |= strtod(text[i], 0) != value[i];
	for (; n; n--)
		sum += strtod(text[n % 4], 0);
	keep(&sum);
}
