/* __aeabi_llsr.c - the same to the right. */
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
