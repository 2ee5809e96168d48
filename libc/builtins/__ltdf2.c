#include "builtins.h"

long __ltdf2(double a, double b)
{
	return __ledf2(a, b);
}
