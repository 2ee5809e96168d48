/*
 * __aeabi_llsl.c - a 64-bit shift to the left, made of 32-bit ones: compilers
 * call it in Thumb-1 code.
 */
#include <stdint.h>

__attribute__((weak)) uint64_t __aeabi_llsl(uint64_t x, int n)
{
	uint32_t low = (uint32_t)x, high = (uint32_t)(x >> 32);

	if (n & 32) {
		high = low << (n & 31);
		low = 0;
	} else if (n) {
		high = high << n | low >> (32 - n);
		low <<= n;
	}
	return (uint64_t)high << 32 | low;
}
