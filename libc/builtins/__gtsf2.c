#include "builtins.h"

long __gtsf2(float a, float b)
{
	return __gesf2(a, b);
}
