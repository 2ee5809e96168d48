#include <stdlib.h>
#include "names.h"

typedef int order_r(const void *, const void *, void *);

/*
 * The caller of a C function passes arguments in registers or on its own stack, on
 * every ABI: a function may be given one more than it takes.
 */
void qsort(void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *))
{
	__qsort_r(base, count, size, (order_r *)(void (*)(void))compare, 0);
}
