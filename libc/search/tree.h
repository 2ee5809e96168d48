/*
 * tree.h - the nodes of tsearch: an AVL tree, in which the heights of the two
 * trees below a node differ by at most 1.
 */
#ifndef TREE_H
#define TREE_H

struct tree_node {
	const void *key;	/* first, for the caller */
	struct tree_node *child[2];
	int height;
};

/* More than the height of the largest tree that fits in memory. */
#define TREE_HEIGHT 96

/*
 * Balances the nodes that path points to, from the last, number n - 1, to the
 * root.
 */
void __tree_balance(struct tree_node ***path, int n);

#endif
