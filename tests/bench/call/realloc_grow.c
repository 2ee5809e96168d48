/*
 * realloc_grow.c - a block grows from 16 bytes by a quarter at a time, until it is
 * as large as size, and is freed.
 */
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	while (n--) {
		char *p = 0;
		size_t i;

		for (i = 16; i <= size; i += i / 4) {
			p = realloc(p, i);
			keep(p);
		}
		free(p);
	}
}
