/*
 * __aeabi_lmul.c - 64-bit multiplication, made of 32-bit ones: compilers call
 * it in Thumb-1 code. The product of the low words has 64 bits and is made of
 * their 16-bit halves; the other two products only add to the high word.
 */
#include <stdint.h>

__attribute__((weak)) uint64_t __aeabi_lmul(uint64_t x, uint64_t y)
{
	uint32_t a = (uint32_t)x, b = (uint32_t)y;
	uint32_t high = (uint32_t)(x >> 32) * b + a * (uint32_t)(y >> 32);
	uint32_t low = (a & 0xffff) * (b & 0xffff);
	uint32_t middle = (a >> 16) * (b & 0xffff) + (low >> 16);
	uint32_t other = (a & 0xffff) * (b >> 16) + (middle & 0xffff);

	high += (a >> 16) * (b >> 16) + (middle >> 16) + (other >> 16);
	return (uint64_t)high << 32 | other << 16 | (low & 0xffff);
}
