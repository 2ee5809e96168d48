/* __aeabi_lasr.c - 64-bit arithmetic shift to the right; see __aeabi_llsl.c. */
#include <stdint.h>

__attribute__((weak)) uint64_t __aeabi_lasr(uint64_t x, int n)
{
	uint32_t low = (uint32_t)x;
	int32_t high = (int32_t)(x >> 32);

	if (n & 32) {
		low = (uint32_t)(high >> (n & 31));
		high >>= 31;
	} else if (n) {
		low = low >> n | (uint32_t)high << (32 - n);
		high >>= n;
	}
	return (uint64_t)(uint32_t)high << 32 | low;
}
