/*
 * __re_groups.c - finds what the groups of a match matched.
 *
 * It reads the match from its end to its start, and knows at each byte, for each
 * part of the tree, the best way to match the remainder of the match: a record of
 * where the parts around it and the groups to the right end. Of two ways from one
 * place, that is better whose parts end later, outer ones first: POSIX's rule. As
 * both start at the same place, the comparison does not depend on what is to the
 * left, so one record for each byte or set of the expression is enough.
 *
 * A record is an array:
 *	0		its number after a collection, 0 before
 *	1 to slots	where the parts end that have a slot
 *	then		start and end of each group
 * Record 0 is no way. Records do not change once they are complete; parts share
 * them. Those that no part has are dropped when the array is full.
 */
#include <stdlib.h>
#include <string.h>
#include "re.h"

#define OPEN (-2)	/* a group's position that is not known yet; -1 is none */

struct run {
	const struct regex *re;
	const struct node *node;
	const struct subject *x;
	size_t k;		/* before this byte */
	size_t words;		/* in a record */
	regoff_t *record, *other;	/* an array, and one to collect to */
	unsigned used, room;	/* records */
	unsigned *after;	/* of a byte or set: the way on after it */
	unsigned *first;	/* of a part: the way that starts with a byte of it */
	unsigned char *alive;	/* whether a way starts after a byte of the part */
};

static regoff_t *groups(const struct run *r, unsigned record)
{
	return r->record + record * r->words + 1 + r->re->slots;
}

/* A copy of a record, to be changed. */
static unsigned fork_record(struct run *r, unsigned from)
{
	regoff_t *to = r->record + r->used * r->words;

	memcpy(to, r->record + from * r->words, r->words * sizeof *to);
	return r->used++;
}

/* The better way, a if both are equal. */
static unsigned better(const struct run *r, unsigned depth, unsigned a, unsigned b)
{
	const regoff_t *one = r->record + a * r->words;
	const regoff_t *two = r->record + b * r->words;
	unsigned i;

	if (!a || !b)
		return a ? a : b;
	for (i = 1; i <= depth; i++)
		if (one[i] != two[i])
			return one[i] > two[i] ? a : b;
	return a;
}

/* Can a part match the empty string here? */
static int can_be_empty(const struct run *r, unsigned number)
{
	const struct node *n = &r->node[number];
	unsigned c;
	int empty = n->kind == RE_LIST;

	if (n->empty != RE_SOMETIMES)
		return n->empty;
	if (n->kind == RE_ASSERT)
		return __re_holds(r->x, n->arg, r->k);
	for (c = n->last; c; c = r->node[c].left) {
		empty = can_be_empty(r, c);
		if (empty != (n->kind == RE_LIST))
			break;
	}
	return empty;
}

/* Stores the groups of a part that matches the empty string. */
static void set_empty(const struct run *r, unsigned number, regoff_t *group)
{
	const struct node *n = &r->node[number];
	unsigned c, chosen = 0;

	if (n->low == n->high)
		return;
	if (n->kind == RE_GROUP && group[2 * n->arg + 1] == OPEN)
		group[2 * n->arg] = group[2 * n->arg + 1] = r->k;
	for (c = n->last; c; c = r->node[c].left) {
		if (n->kind == RE_LIST)
			set_empty(r, c, group);
		else if (can_be_empty(r, c))
			chosen = c;
	}
	if (chosen)
		set_empty(r, chosen, group);
}

/* The way over a part that matches the empty string. */
static unsigned skip(struct run *r, unsigned number, unsigned way)
{
	const struct node *n = &r->node[number];

	if (!way || !can_be_empty(r, number))
		return 0;
	if (n->low == n->high)
		return way;
	way = fork_record(r, way);
	set_empty(r, number, groups(r, way));
	return way;
}

/*
 * A way that starts with an iteration which is not the first: groups that it does
 * not match have no match, whatever they matched in earlier ones.
 */
static unsigned again(struct run *r, const struct node *n, unsigned way)
{
	unsigned g = n->low;

	while (way && g < n->high && groups(r, way)[2 * g + 1] != OPEN)
		g++;
	if (!way || g == n->high)
		return way;
	way = fork_record(r, way);
	for (; g < n->high; g++)
		if (groups(r, way)[2 * g + 1] == OPEN)
			groups(r, way)[2 * g] = groups(r, way)[2 * g + 1] = -1;
	return way;
}

static unsigned find_first(struct run *r, unsigned number);

static unsigned first_of_loop(struct run *r, const struct node *n)
{
	unsigned c, children = 0, way = 0, rest;

	for (c = n->last; c; c = r->node[c].left)
		children++;
	for (c = n->last; c; c = r->node[c].left, children--) {
		/* An iteration is empty only if it is needed. */
		rest = children < n->min && can_be_empty(r, c) ?
			again(r, n, way) : 0;
		way = better(r, n->depth, find_first(r, c), rest);
	}
	return way;
}

/* Sets r->first of a part and of all in it that are alive. */
static unsigned find_first(struct run *r, unsigned number)
{
	const struct node *n = &r->node[number];
	unsigned c, way = 0, byte = r->x->text[r->k];

	r->first[number] = 0;
	if (!r->alive[number])
		return 0;
	switch (n->kind) {
	case RE_BYTE:
		way = byte == n->arg ? r->after[number] : 0;
		break;
	case RE_SET:
		way = bitset_has(r->re->set[n->arg], byte) ? r->after[number] : 0;
		break;
	case RE_GROUP:
		way = find_first(r, n->last);
		if (way && groups(r, way)[2 * n->arg] == OPEN &&
		    groups(r, way)[2 * n->arg + 1] != OPEN) {
			way = fork_record(r, way);
			groups(r, way)[2 * n->arg] = r->k;
		}
		break;
	case RE_LIST:
		for (c = n->last; c; c = r->node[c].left) {
			unsigned rest = skip(r, c, way);

			way = better(r, n->depth, find_first(r, c), rest);
		}
		break;
	case RE_EITHER:
		for (c = n->last; c; c = r->node[c].left)
			way = better(r, n->depth, find_first(r, c), way);
		break;
	case RE_LOOP:
		way = first_of_loop(r, n);
	}
	r->first[number] = way;
	return way;
}

static void go_on(struct run *r, unsigned number, unsigned way);

static void go_on_in_loop(struct run *r, const struct node *n, unsigned exit)
{
	unsigned c, children = 0, way = exit, next, empty;

	for (c = n->last; c; c = r->node[c].left)
		children++;
	if (n->forever && r->alive[n->last])
		way = better(r, n->depth, again(r, n, r->first[n->last]), exit);
	for (c = n->last; c; c = r->node[c].left) {
		/* After the iteration to the left of c: */
		children--;
		next = r->alive[c] ? again(r, n, r->first[c]) : 0;
		empty = children < n->min ? again(r, n, skip(r, c, way)) : exit;
		go_on(r, c, way);
		way = better(r, n->depth, next, empty);
	}
}

/* The way on after a part: sets r->after and r->alive of all that is in it. */
static void go_on(struct run *r, unsigned number, unsigned way)
{
	const struct node *n = &r->node[number];
	unsigned c, next;

	if (!way && !r->alive[number])
		return;
	if (way && n->slot) {
		way = fork_record(r, way);
		r->record[way * r->words + n->depth] = r->k;
	}
	if (way && n->kind == RE_GROUP && groups(r, way)[2 * n->arg + 1] == OPEN) {
		way = fork_record(r, way);
		groups(r, way)[2 * n->arg + 1] = r->k;
	}
	if (n->kind == RE_LOOP)
		go_on_in_loop(r, n, way);
	for (c = n->kind == RE_LOOP ? 0 : n->last; c; c = r->node[c].left) {
		next = way;
		if (n->kind == RE_LIST)
			next = better(r, n->depth, r->alive[c] ? r->first[c] : 0,
				skip(r, c, way));
		go_on(r, c, way);
		way = next;
	}
	r->after[number] = way;
	r->alive[number] = n->kind <= RE_SET && way;
	for (c = n->last; c; c = r->node[c].left)
		r->alive[number] |= r->alive[c];
}

/* Keeps only the records that ways go on with. */
static void collect(struct run *r)
{
	regoff_t *from = r->record;
	unsigned i;

	r->record = r->other;
	r->other = from;
	r->used = 1;
	for (i = 1; i < r->re->nodes; i++) {
		regoff_t *old = from + r->after[i] * r->words;

		if (r->node[i].kind > RE_SET || !r->alive[i])
			continue;
		if (!*old) {
			memcpy(r->record + r->used * r->words, old,
				r->words * sizeof *old);
			*old = r->used++;
		}
		r->after[i] = *old;
	}
}

/* Returns the record of the match. */
static unsigned run(struct run *r, const regmatch_t *match)
{
	unsigned root = r->re->root, i, way;

	r->used = 2;
	for (i = 0; i < r->words; i++)
		r->record[r->words + i] = i ? OPEN : 0;
	r->k = match->rm_eo;
	if (match->rm_so == match->rm_eo)
		return skip(r, root, 1);
	go_on(r, root, 1);
	for (;;) {
		if (r->room - r->used < r->re->forks)
			collect(r);
		r->k--;
		way = find_first(r, root);
		if (r->k == (size_t)match->rm_so)
			return way;
		go_on(r, root, 0);
	}
}

int __re_groups(const struct regex *re, const struct subject *x,
	const regmatch_t *match, size_t n, regmatch_t *group)
{
	struct run r = { .re = re, .node = re->node, .x = x };
	size_t size, i;
	unsigned way = 0;
	regoff_t *records;

	r.words = 1 + re->slots + 2 * re->groups;
	/* One for each node is left when the array is full. More saves time. */
	r.room = re->nodes + 2 * re->forks + 64;
	size = r.words * sizeof *records;
	records = reallocarray(0, r.room, 2 * size);
	r.after = calloc(re->nodes, 2 * sizeof *r.after + 1);
	if (records && r.after) {
		r.record = records;
		r.other = records + r.room * r.words;
		r.first = r.after + re->nodes;
		r.alive = (unsigned char *)(r.first + re->nodes);
		way = run(&r, match);
		for (i = 0; i < n && i < re->groups; i++) {
			regoff_t *g = groups(&r, way) + 2 * i;

			group[i].rm_so = g[1] < 0 ? -1 : g[0];
			group[i].rm_eo = g[1] < 0 ? -1 : g[1];
		}
	}
	free(records);
	free(r.after);
	return way ? 0 : REG_ESPACE;
}
