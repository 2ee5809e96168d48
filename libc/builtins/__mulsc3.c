#define REAL float
#include "complex_arithmetic.h"

_Complex float __mulsc3(float a, float b, float c, float d)
{
	return product(a, b, c, d);
}
