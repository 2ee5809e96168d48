/* __aeabi_memset.c - see __aeabi_memcpy.c; here the size precedes the byte. */
#include <stddef.h>

void *memset(void *to, int byte, size_t n);

void __aeabi_memset(void *to, size_t n, int byte)
{
	memset(to, byte, n);
}

void __aeabi_memset4(void *to, size_t n, int byte)
	__attribute__((alias("__aeabi_memset")));
void __aeabi_memset8(void *to, size_t n, int byte)
	__attribute__((alias("__aeabi_memset")));
