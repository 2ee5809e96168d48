#include <search.h>
#include <errno.h>
#include <stdint.h>
#include <string.h>

/* FNV-1a */
static uint32_t hash(const char *key)
{
	uint32_t h = 2166136261U;

	while (*key)
		h = (h ^ (unsigned char)*key++) * 16777619U;
	return h ^ h >> 15;
}

int hsearch_r(ENTRY item, ACTION action, ENTRY **found, struct hsearch_data *h)
{
	unsigned i;

	*found = 0;
	if (!h->table) {
		errno = ESRCH;
		return 0;
	}
	for (i = hash(item.key) & (h->size - 1); h->table[i].key;
	    i = (i + 1) & (h->size - 1))
		if (!strcmp(h->table[i].key, item.key))
			break;
	if (!h->table[i].key) {
		if (action != ENTER || h->filled >= h->size / 4 * 3) {
			errno = action == ENTER ? ENOMEM : ESRCH;
			return 0;
		}
		h->table[i] = item;
		h->filled++;
	}
	*found = &h->table[i];
	return 1;
}
