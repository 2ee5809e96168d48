#include <search.h>
#include <stdlib.h>
#include "tree.h"

void *tdelete(const void *restrict key, void **restrict root,
	int (*compare)(const void *, const void *))
{
	struct tree_node **path[TREE_HEIGHT], *n, *above, *removed;
	int count = 0, order;

	if (!root)
		return 0;
	path[0] = (struct tree_node **)root;
	above = *root;
	for (;;) {
		n = *path[count];
		if (!n)
			return 0;
		order = compare(key, n->key);
		if (!order)
			break;
		above = n;
		path[++count] = &n->child[order > 0];
	}
	removed = n;
	if (n->child[0] && n->child[1]) {
		/* The next greater key takes its place. */
		path[++count] = &n->child[1];
		while ((*path[count])->child[0]) {
			path[count + 1] = &(*path[count])->child[0];
			count++;
		}
		removed = *path[count];
		n->key = removed->key;
	}
	*path[count] = removed->child[!removed->child[0]];
	__tree_balance(path, count);
	/* Of a root nothing is left that the pointer could point to. */
	if (above == removed)
		above = *root ? *root : (void *)root;
	free(removed);
	return above;
}
