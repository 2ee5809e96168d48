#include <stdint.h>
#include <stdlib.h>

/*
 * x * limit / 2^32 is below the limit for each of the 2^32 numbers x. Each result
 * belongs to 2^32 / limit of them, rounded up or down. Drop as many x of each as
 * there are too many: those where the low half of the product is less than the
 * remainder of 2^32 / limit. The division is avoided where it can't matter.
 */
uint32_t arc4random_uniform(uint32_t limit)
{
	uint64_t product;
	uint32_t low;

	do {
		product = (uint64_t)arc4random() * limit;
		low = (uint32_t)product;
	} while (low < limit && low < -limit % limit);
	return (uint32_t)(product >> 32);
}
