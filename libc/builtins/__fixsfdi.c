#include <stdint.h>

int64_t __fixdfdi(double d);

int64_t __fixsfdi(float f)
{
	return __fixdfdi(f);
}
