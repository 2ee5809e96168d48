#include "builtins.h"

long __nesf2(float a, float b)
{
	return __lesf2(a, b);
}
