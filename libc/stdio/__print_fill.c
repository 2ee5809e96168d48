#include <stddef.h>
#include <stdint.h>
#include "print.h"

void __print_fill(struct print *p, char c, int n)
{
	uint64_t block = c * 0x0101010101010101U;

	for (; n > 0; n -= sizeof block)
		__print_bytes(p, (char *)&block,
			(size_t)n < sizeof block ? (size_t)n : sizeof block);
}
