#include "builtins.h"

long __gtdf2(double a, double b)
{
	return __gedf2(a, b);
}
