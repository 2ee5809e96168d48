#include "builtins.h"

int64_t __fixsfdi(float f)
{
	return __fixdfdi(f);
}
