#include <search.h>
#include <stdlib.h>
#include "tree.h"

void tdestroy(void *root, void (*release)(void *))
{
	struct tree_node *n = root;

	if (!n)
		return;
	tdestroy(n->child[0], release);
	tdestroy(n->child[1], release);
	if (release)
		release((void *)n->key);
	free(n);
}
