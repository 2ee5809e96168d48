#include <search.h>
#include "tree.h"

void *tfind(const void *key, void *const *root,
	int (*compare)(const void *, const void *))
{
	struct tree_node *n = root ? *root : 0;
	int order;

	while (n) {
		order = compare(key, n->key);
		if (!order)
			break;
		n = n->child[order > 0];
	}
	return n;
}
