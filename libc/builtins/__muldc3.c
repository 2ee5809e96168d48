#define REAL double
#include "complex_arithmetic.h"

_Complex double __muldc3(double a, double b, double c, double d)
{
	return product(a, b, c, d);
}
