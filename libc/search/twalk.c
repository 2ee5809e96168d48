#include <search.h>
#include "tree.h"

static void walk(const struct tree_node *n,
	void (*visit)(const void *, VISIT, int), int level)
{
	if (!n)
		return;
	if (n->height == 1) {
		visit(n, leaf, level);
		return;
	}
	visit(n, preorder, level);
	walk(n->child[0], visit, level + 1);
	visit(n, postorder, level);
	walk(n->child[1], visit, level + 1);
	visit(n, endorder, level);
}

void twalk(const void *root, void (*visit)(const void *, VISIT, int))
{
	walk(root, visit, 0);
}
