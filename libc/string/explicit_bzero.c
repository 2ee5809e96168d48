#include <string.h>

void explicit_bzero(void *to, size_t n)
{
	memset(to, 0, n);
	/* Somebody might look at it after all. */
	__asm__ volatile("" : : "r"(to) : "memory");
}
