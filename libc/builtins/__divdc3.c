#define REAL double
#include "complex_arithmetic.h"

_Complex double __divdc3(double a, double b, double c, double d)
{
	return quotient(a, b, c, d);
}
