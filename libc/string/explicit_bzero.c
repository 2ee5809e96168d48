#include <string.h>

void explicit_bzero(void *to, size_t n)
{
	/* A compiler may drop other stores to memory that is not read again. */
	volatile unsigned char *s = to;

	while (n--)
		*s++ = 0;
}
