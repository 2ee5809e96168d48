/* float_round_trip.c - a double to text of 17 digits and back. */
#include <stdio.h>
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	char s[32];

	for (; n; n--) {
		double d = 1e9 / n;

		snprintf(s, sizeof s, "%.17g", d);
		wrong |= strtod(s, 0) != d;
	}
}
