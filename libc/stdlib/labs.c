#include <stdlib.h>

long labs(long n)
{
	return n < 0 ? (long)(0 - (unsigned long)n) : n;
}
