/*
 * __aeabi_memcpy.c - compilers that go by the book call the memory functions so;
 * the number at the end says what the pointers are aligned to.
 */
#include <string.h>

void __aeabi_memcpy(void *to, const void *from, size_t n)
{
	memcpy(to, from, n);
}

void __aeabi_memcpy4(void *to, const void *from, size_t n)
	__attribute__((alias("__aeabi_memcpy")));
void __aeabi_memcpy8(void *to, const void *from, size_t n)
	__attribute__((alias("__aeabi_memcpy")));
