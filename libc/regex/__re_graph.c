#include <stdlib.h>
#include <string.h>
#include "re.h"

/* Adds an instruction. Returns its number, 0 if there is no memory. */
static unsigned add(struct regex *re, int kind, unsigned arg, unsigned next)
{
	struct instruction *more = __re_grow(re->code, re->count,
		&re->code_room, sizeof *more);

	if (!more)
		return 0;
	re->code = more;
	more[re->count] = (struct instruction){
		.kind = kind, .arg = arg, .next = next
	};
	return re->count++;
}

static unsigned split(struct regex *re, unsigned next, unsigned other)
{
	unsigned n = add(re, RE_SPLIT, 0, next);

	if (n)
		re->code[n].other = other;
	return n;
}

static unsigned make(struct regex *re, unsigned number, unsigned next);

/*
 * One iteration of a loop. With back-references its start is stored, and its
 * end, `end`, compares it. The loop's registers are base and base + 1.
 */
static unsigned iteration(struct regex *re, unsigned child, unsigned end,
	unsigned base)
{
	unsigned n = make(re, child, end);

	if (n && re->backs) {
		n = add(re, RE_ITERATE, base + 1, n);
		if (n) {
			re->code[n].low = re->node[child].low;
			re->code[n].high = re->node[child].high;
		}
	}
	return n;
}

/* What follows an iteration that was not needed: an empty one is the last. */
static unsigned progress(struct regex *re, unsigned next, unsigned exit,
	unsigned base)
{
	unsigned n = next;

	if (next && re->backs) {
		n = add(re, RE_PROGRESS, base, next);
		if (n)
			re->code[n].other = exit;
	}
	return n;
}

/* The end of a loop: at once or, if that does not match, after an empty iteration. */
static unsigned leave(struct regex *re, unsigned body, unsigned exit, unsigned base)
{
	unsigned idle;

	if (!re->backs)
		return exit;
	idle = body ? add(re, RE_IDLE, base, body) : 0;
	return idle ? split(re, exit, idle) : 0;
}

static unsigned loop(struct regex *re, const struct node *n, unsigned exit)
{
	unsigned c, children = 0, next = exit, body, other, base = re->registers;
	unsigned low = n->last, min = n->min, forever = n->forever;

	if (re->backs)
		re->registers += 2;
	for (c = low; c; c = re->node[c].left)
		children++;
	for (c = low; next && c; c = re->node[c].left, children--) {
		if (c == low && forever) {
			unsigned again = split(re, 0, exit);

			body = again ? iteration(re, c, progress(re, again, exit,
				base), base) : 0;
			if (!body)
				return 0;
			other = leave(re, body, exit, base);
			if (!other)
				return 0;
			re->code[again].next = body;
			re->code[again].other = other;
			next = children > min ? again : body;
		} else if (children > min) {
			body = iteration(re, c, progress(re, next, exit, base), base);
			other = leave(re, body, exit, base);
			next = body && other ? split(re, body, other) : 0;
		} else {
			next = iteration(re, c, next, base);
		}
	}
	return next && re->backs ? add(re, RE_SAVE, base, next) : next;
}

/*
 * Makes the graph of a node, right to left, so that what follows is known.
 * Returns its first instruction, 0 if there is no memory.
 */
static unsigned make(struct regex *re, unsigned number, unsigned next)
{
	const struct node n = re->node[number];
	unsigned c, first;

	switch (next ? n.kind : RE_MATCH) {
	case RE_MATCH:
		return 0;
	case RE_LIST:
		for (c = n.last; next && c; c = re->node[c].left)
			next = make(re, c, next);
		return next;
	case RE_EITHER:
		first = make(re, n.last, next);
		for (c = re->node[n.last].left; first && c; c = re->node[c].left)
			first = split(re, make(re, c, next), first);
		return first;
	case RE_GROUP:
		if (!re->backs)
			return make(re, n.last, next);
		next = make(re, n.last, add(re, RE_SAVE, 2 * n.arg + 1, next));
		return next ? add(re, RE_SAVE, 2 * n.arg, next) : 0;
	case RE_LOOP:
		return loop(re, &n, next);
	default:
		return add(re, n.kind, n.arg, next);
	}
}

/*
 * Finds the bytes that a match can start with. Assertions are taken to hold, but
 * the start of the text if `inside` is set. Returns whether there are any more
 * matches: empty ones, or those of a back-reference.
 */
static int first_bytes(struct regex *re, unsigned char *seen, unsigned *stack,
	int inside)
{
	unsigned depth = 0, i;
	int more = 0;

	memset(re->first, 0, sizeof re->first);
	memset(seen, 0, re->count);
	stack[depth++] = re->entry;
	seen[re->entry] = 1;
	while (depth) {
		const struct instruction *c = &re->code[stack[--depth]];
		unsigned to[2] = { c->next, c->kind == RE_SPLIT ? c->other : 0 };

		switch (c->kind) {
		case RE_BYTE:
			bitset_add(re->first, c->arg);
			continue;
		case RE_SET:
			for (i = 0; i < BITSET_LONGS; i++)
				re->first[i] |= re->set[c->arg][i];
			continue;
		case RE_MATCH:
		case RE_BACK:
			more = 1;
			continue;
		case RE_ASSERT:
			if (inside && (c->arg == RE_TEXT_START ||
			    (c->arg == RE_LINE_START && !(re->flags & REG_NEWLINE))))
				continue;
			break;
		case RE_PROGRESS:
			to[1] = c->other;
		}
		for (i = 0; i < 2; i++)
			if (to[i] && !seen[to[i]]) {
				seen[to[i]] = 1;
				stack[depth++] = to[i];
			}
	}
	return more;
}

int __re_graph(struct regex *re)
{
	unsigned char *seen;
	unsigned *stack, i, c, n;

	re->registers = 2 * re->groups;
	/* Number 0 is none. */
	add(re, RE_MATCH, 0, 0);
	re->entry = re->count ? make(re, re->root, add(re, RE_MATCH, 0, 0)) : 0;
	if (!re->entry)
		return REG_ESPACE;
	stack = reallocarray(0, re->count, sizeof *stack + 1);
	if (!stack)
		return REG_ESPACE;
	seen = (unsigned char *)(stack + re->count);
	re->anchored = !first_bytes(re, seen, stack, 1);
	for (i = 0; i < BITSET_LONGS; i++)
		re->anchored &= !re->first[i];
	re->filter = !first_bytes(re, seen, stack, 0);
	re->byte = -1;
	for (c = n = 0; c < 256; c++)
		if (bitset_has(re->first, c)) {
			re->byte = c;
			n++;
		}
	if (!re->filter || n != 1)
		re->byte = -1;
	free(stack);
	return 0;
}
