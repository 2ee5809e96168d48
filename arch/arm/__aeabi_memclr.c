/* __aeabi_memclr.c - see __aeabi_memcpy.c. */
#include <stddef.h>

void *memset(void *to, int byte, size_t n);

void __aeabi_memclr(void *to, size_t n)
{
	memset(to, 0, n);
}

void __aeabi_memclr4(void *to, size_t n)
	__attribute__((alias("__aeabi_memclr")));
void __aeabi_memclr8(void *to, size_t n)
	__attribute__((alias("__aeabi_memclr")));
