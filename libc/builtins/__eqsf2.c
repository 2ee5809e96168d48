#include "builtins.h"

long __eqsf2(float a, float b)
{
	return __lesf2(a, b);
}
