#include <stdlib.h>
#include <errno.h>
#include <string.h>
#include "heap.h"

void *calloc(size_t count, size_t size)
{
	size_t n;

	if (__builtin_mul_overflow(count, size, &n)) {
		errno = ENOMEM;
		return 0;
	}
	void *p = malloc(n);
	/* The kernel has cleared a new mapping. */
	if (p && !(chunk_of(p)->size & MAPPED))
		memset(p, 0, n);
	return p;
}
