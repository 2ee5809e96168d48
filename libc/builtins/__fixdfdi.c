#include "builtins.h"

int64_t __fixdfdi(double d)
{
	return (int64_t)(d < 0 ? -__fixunsdfdi(-d) : __fixunsdfdi(d));
}
