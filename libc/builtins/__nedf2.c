#include "builtins.h"

long __nedf2(double a, double b)
{
	return __ledf2(a, b);
}
