/* printf_int.c - three integers of up to ten digits to /dev/null. */
#include <stdio.h>
#include "loop.h"

void library(long n)
{
	for (; n; n--)
		printf("%d %u %x\n", (int)n - 100000, 4000000000U, 48879);
}
