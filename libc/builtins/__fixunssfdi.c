#include <stdint.h>

uint64_t __fixunsdfdi(double d);

uint64_t __fixunssfdi(float f)
{
	return __fixunsdfdi(f);
}
