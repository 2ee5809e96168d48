#include <search.h>
#include <errno.h>
#include <stdlib.h>

int hcreate_r(size_t n, struct hsearch_data *h)
{
	unsigned size = 8;

	/* At most three of four slots are used, and never all of them. */
	while (size && size / 4 * 3 < n)
		size *= 2;
	if (h->table || !size) {
		errno = h->table ? EINVAL : ENOMEM;
		return 0;
	}
	h->table = calloc(size, sizeof *h->table);
	h->size = size;
	h->filled = 0;
	return h->table != 0;
}
