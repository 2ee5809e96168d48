#include "builtins.h"

int64_t __moddi3(int64_t n, int64_t d)
{
	int64_t remainder;

	__divmoddi4(n, d, &remainder);
	return remainder;
}
