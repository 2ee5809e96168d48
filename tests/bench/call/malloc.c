/* malloc.c - pairs of malloc and free, while other blocks stay allocated. */
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	void *held[16];
	int i;

	for (i = 0; i < 16; i++)
		held[i] = malloc(size * (i + 1) / 8);
	while (n--) {
		i = n % 16;
		free(held[i]);
		held[i] = malloc(size * (i + 1) / 8);
		keep(held[i]);
	}
	for (i = 0; i < 16; i++)
		free(held[i]);
}
