#include <stdlib.h>

void *bsearch(const void *key, const void *base, size_t count, size_t size,
	int (*compare)(const void *, const void *))
{
	const char *low = base;

	while (count) {
		const char *middle = low + count / 2 * size;
		int r = compare(key, middle);

		if (!r)
			return (void *)middle;
		if (r > 0) {
			low = middle + size;
			count--;
		}
		count /= 2;
	}
	return 0;
}
