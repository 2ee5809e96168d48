#define REAL float
#include "complex_arithmetic.h"

_Complex float __divsc3(float a, float b, float c, float d)
{
	return quotient(a, b, c, d);
}
