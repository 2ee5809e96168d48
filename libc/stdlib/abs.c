#include <stdlib.h>

int abs(int n)
{
	return n < 0 ? (int)(0 - (unsigned)n) : n;
}
