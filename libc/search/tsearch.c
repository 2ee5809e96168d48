#include <search.h>
#include <stdlib.h>
#include "tree.h"

void *tsearch(const void *key, void **root,
	int (*compare)(const void *, const void *))
{
	struct tree_node **path[TREE_HEIGHT], *n;
	int count = 0, order;

	if (!root)
		return 0;
	path[0] = (struct tree_node **)root;
	while ((n = *path[count])) {
		order = compare(key, n->key);
		if (!order)
			return n;
		path[++count] = &n->child[order > 0];
	}
	n = calloc(1, sizeof *n);
	if (!n)
		return 0;
	n->key = key;
	n->height = 1;
	*path[count] = n;
	__tree_balance(path, count);
	return n;
}
