/*
 * __multi3.c - a 128-bit product. clang on sparc64 calls it to find out whether
 * a 64-bit product overflows.
 */
#include <stdint.h>

#ifdef __SIZEOF_INT128__
typedef unsigned __int128 wide;

wide __multi3(wide a, wide b)
{
	uint64_t x = (uint64_t)a, y = (uint64_t)b;
	uint64_t x1 = x >> 32, x0 = (uint32_t)x, y1 = y >> 32, y0 = (uint32_t)y;
	uint64_t low = x0 * y0, middle = x1 * y0 + (low >> 32);
	uint64_t other = x0 * y1 + (uint32_t)middle;
	uint64_t high = x1 * y1 + (middle >> 32) + (other >> 32);

	high += (uint64_t)(a >> 64) * y + x * (uint64_t)(b >> 64);
	return (wide)high << 64 | other << 32 | (uint32_t)low;
}
#endif
