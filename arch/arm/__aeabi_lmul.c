/*
 * __aeabi_lmul.c - a 64-bit product, of 32-bit ones: the first Thumb calls this
 * for it. Of the halves of the lower words three products make up theirs; all
 * else counts in the upper word only.
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
