#include "builtins.h"

int64_t __divdi3(int64_t n, int64_t d)
{
	int64_t remainder;

	return __divmoddi4(n, d, &remainder);
}
