/* __aeabi_memmove.c - see __aeabi_memcpy.c. */
#include <stddef.h>

void *memmove(void *to, const void *from, size_t n);

void __aeabi_memmove(void *to, const void *from, size_t n)
{
	memmove(to, from, n);
}

void __aeabi_memmove4(void *to, const void *from, size_t n)
	__attribute__((alias("__aeabi_memmove")));
void __aeabi_memmove8(void *to, const void *from, size_t n)
	__attribute__((alias("__aeabi_memmove")));
