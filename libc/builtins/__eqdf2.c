#include "builtins.h"

long __eqdf2(double a, double b)
{
	return __ledf2(a, b);
}
