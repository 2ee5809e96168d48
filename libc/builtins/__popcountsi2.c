#include <stdint.h>

int __popcountdi2(uint64_t x);

int __popcountsi2(uint32_t x)
{
	return __popcountdi2(x);
}
