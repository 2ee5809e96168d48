/* __floatdidf.c - int64_t to double; only the high half has a sign. */
#include <stdint.h>

double __floatdidf(int64_t x)
{
	return (int32_t)(x >> 32) * 0x1p32 + (uint32_t)x;
}
