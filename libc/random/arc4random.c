#include <stdint.h>
#include <stdlib.h>

uint32_t arc4random(void)
{
	uint32_t x;

	arc4random_buf(&x, sizeof x);
	return x;
}
