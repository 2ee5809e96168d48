/* sscanf_int.c - three integers. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	int a, b, c;

	for (; n; n--)
		result[0] += sscanf("12 -345678 2147483647", "%d %d %d", &a, &b, &c);
}
