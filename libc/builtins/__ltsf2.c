#include "builtins.h"

long __ltsf2(float a, float b)
{
	return __lesf2(a, b);
}
