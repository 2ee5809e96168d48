#include "builtins.h"

int __popcountsi2(uint32_t x)
{
	return __popcountdi2(x);
}
