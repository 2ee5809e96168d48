#include "builtins.h"

uint64_t __umoddi3(uint64_t n, uint64_t d)
{
	uint64_t remainder;

	__udivmoddi4(n, d, &remainder);
	return remainder;
}
