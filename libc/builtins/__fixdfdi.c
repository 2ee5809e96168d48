#include <stdint.h>

uint64_t __fixunsdfdi(double d);

int64_t __fixdfdi(double d)
{
	return (int64_t)(d < 0 ? -__fixunsdfdi(-d) : __fixunsdfdi(d));
}
