#include <stdlib.h>
#include "names.h"

typedef int order(const void *, const void *);

static int plain(const void *a, const void *b, void *compare)
{
	return (*(order **)compare)(a, b);
}

void qsort(void *base, size_t count, size_t size, order *compare)
{
	__qsort_r(base, count, size, plain, &compare);
}
