/* __aeabi_llsr.c - 64-bit logical shift to the right; see __aeabi_llsl.c. */
#include <stdint.h>

__attribute__((weak)) uint64_t __aeabi_llsr(uint64_t x, int n)
{
	uint32_t low = (uint32_t)x, high = (uint32_t)(x >> 32);

	if (n & 32) {
		low = high >> (n & 31);
		high = 0;
	} else if (n) {
		low = low >> n | high << (32 - n);
		high >>= n;
	}
	return (uint64_t)high << 32 | low;
}
