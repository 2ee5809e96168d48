#include <string.h>

void explicit_bzero(void *to, size_t n)
{
	/* What is stored to volatile memory is stored, used later or not. */
	volatile unsigned char *s = to;

	while (n--)
		*s++ = 0;
}
