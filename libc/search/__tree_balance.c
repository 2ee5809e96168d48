#include "tree.h"

static int height(const struct tree_node *n)
{
	return n ? n->height : 0;
}

static void measure(struct tree_node *n)
{
	int left = height(n->child[0]), right = height(n->child[1]);

	n->height = (left > right ? left : right) + 1;
}

/* Makes the child on a side the parent of its parent, and returns it. */
static struct tree_node *rotate(struct tree_node *n, int side)
{
	struct tree_node *up = n->child[side];

	n->child[side] = up->child[!side];
	up->child[!side] = n;
	measure(n);
	measure(up);
	return up;
}

void __tree_balance(struct tree_node ***path, int count)
{
	while (count--) {
		struct tree_node *n = *path[count];
		int side = height(n->child[1]) > height(n->child[0]);
		struct tree_node *high = n->child[side];

		if (height(high) - height(n->child[!side]) < 2) {
			measure(n);
			continue;
		}
		if (height(high->child[!side]) > height(high->child[side]))
			n->child[side] = rotate(high, !side);
		*path[count] = rotate(n, side);
	}
}
