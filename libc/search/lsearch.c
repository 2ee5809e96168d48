#include <search.h>
#include <string.h>

void *lsearch(const void *key, void *array, size_t *n, size_t size,
	int (*compare)(const void *, const void *))
{
	void *found = lfind(key, array, n, size, compare);

	return found ? found : memcpy((char *)array + size * (*n)++, key, size);
}
