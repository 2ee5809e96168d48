#include "builtins.h"

uint64_t __fixunssfdi(float f)
{
	return __fixunsdfdi(f);
}
