/* __floatdidf.c - the signed one: the lower half counts upwards in both. */
#include <stdint.h>

double __floatdidf(int64_t x)
{
	return (int32_t)(x >> 32) * 0x1p32 + (uint32_t)x;
}
