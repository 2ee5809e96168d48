#include "re.h"

static void join_groups(struct node *n, const struct node *child)
{
	if (child->low == child->high)
		return;
	if (n->low == n->high || child->low < n->low)
		n->low = child->low;
	if (child->high > n->high)
		n->high = child->high;
}

/* A loop of n children: 0 to its minimum are needed. */
static void measure_loop(struct node *n, const struct node *child,
	unsigned children)
{
	n->empty = n->min ? child->empty : RE_ALWAYS;
	n->length = child->length;
	if (child->length > 0)
		n->length = !n->forever && children == n->min ?
			child->length * (int)children : -1;
}

static void measure(struct regex *re, unsigned number)
{
	struct node *n = &re->node[number], *child = n;
	unsigned c, children = 0;

	n->low = n->high = 0;
	n->length = n->kind == RE_BACK ? -1 : n->kind <= RE_SET;
	n->empty = n->kind <= RE_SET ? RE_NEVER :
		n->kind == RE_LIST ? RE_ALWAYS : RE_SOMETIMES;
	for (c = n->last; c; c = child->left) {
		child = &re->node[c];
		measure(re, c);
		join_groups(n, child);
		if (n->kind == RE_LIST) {
			n->length = n->length < 0 || child->length < 0 ? -1 :
				n->length + child->length;
			if (n->empty == RE_ALWAYS || child->empty == RE_NEVER)
				n->empty = child->empty;
		} else if (!children++) {
			n->length = child->length;
			n->empty = child->empty;
		} else if (n->kind == RE_EITHER) {
			if (n->length != child->length)
				n->length = -1;
			if (n->empty == RE_NEVER || child->empty == RE_ALWAYS)
				n->empty = child->empty;
		}
	}
	if (n->kind == RE_LOOP)
		measure_loop(n, child, children);
	if (n->kind == RE_GROUP) {
		n->low = n->arg;
		if (n->high < n->low + 1)
			n->high = n->low + 1;
	}
}

/*
 * A slot holds where a part ends: of two ways to match, the better one is that
 * whose parts end later, outer parts first. No slot is needed for a part whose
 * length is known, for the last one of a list, which ends with the list, or if no
 * group's match depends on it.
 */
static void place(struct regex *re, unsigned number, unsigned depth, int slot)
{
	struct node *n = &re->node[number];
	unsigned c, groups = 0;

	n->slot = slot && n->length < 0;
	n->depth = depth + n->slot;
	if (n->depth > re->slots)
		re->slots = n->depth;
	/*
	 * Records that __re_groups makes for a part: for its end, for a group's
	 * start and end, and in a list or a loop for what goes on with or without
	 * it.
	 */
	re->forks += n->low < n->high ? 8 : n->slot;
	for (c = n->last; c; c = re->node[c].left) {
		const struct node *child = &re->node[c];

		groups |= child->low < child->high;
		if (n->kind == RE_LIST)
			slot = groups && c != n->last;
		else
			slot = groups && n->kind == RE_LOOP &&
				(n->forever || child->left || c != n->last);
		place(re, c, n->depth, slot);
	}
}

void __re_measure(struct regex *re)
{
	measure(re, re->root);
	place(re, re->root, 0, 0);
}
