#include <search.h>

void *lfind(const void *key, const void *array, size_t *n, size_t size,
	int (*compare)(const void *, const void *))
{
	const char *p = array;
	size_t i;

	for (i = 0; i < *n; i++, p += size)
		if (!compare(key, p))
			return (void *)p;
	return 0;
}
