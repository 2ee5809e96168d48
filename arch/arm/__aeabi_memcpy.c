/*
 * __aeabi_memcpy.c - compilers that follow the run-time ABI call the memory
 * functions by these names; 4 and 8 say how the pointers are aligned.
 */
#include <stddef.h>

void *memcpy(void *to, const void *from, size_t n);

void __aeabi_memcpy(void *to, const void *from, size_t n)
{
	memcpy(to, from, n);
}

void __aeabi_memcpy4(void *to, const void *from, size_t n)
	__attribute__((alias("__aeabi_memcpy")));
void __aeabi_memcpy8(void *to, const void *from, size_t n)
	__attribute__((alias("__aeabi_memcpy")));
