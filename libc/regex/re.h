/*
 * re.h - a compiled regular expression.
 *
 * It has two forms. The tree has a node for each part of the expression; the
 * groups of a match are found with it. The graph is the usual nondeterministic
 * automaton; the match itself is found with it.
 */
#ifndef RE_H
#define RE_H

#include <regex.h>
#include "string/bitset.h"

enum kind {
	/* Both have these: */
	RE_BYTE,	/* matches one byte, arg */
	RE_SET,		/* or one of the set number arg */
	RE_ASSERT,	/* matches the empty string if the assertion arg holds */
	RE_BACK,	/* matches what group arg matched */
	/* The tree: */
	RE_LIST,	/* all children, one after the other; maybe none */
	RE_EITHER,	/* one of the children */
	RE_GROUP,	/* a group: arg is its number, from 0 */
	RE_LOOP,	/* at least min children, all of them copies of one part */
	/* The graph: */
	RE_SPLIT,	/* go on at next or at other */
	RE_MATCH,
	RE_SAVE,	/* store the position in register arg */
	RE_ITERATE,	/* the same, and forget the groups low to high - 1 */
	RE_PROGRESS,	/* at the end of an iteration: see __re_trial.c */
	RE_IDLE,	/* only an empty iteration is wanted now */
};

enum assertion {
	RE_LINE_START, RE_LINE_END, RE_TEXT_START, RE_TEXT_END,
	RE_WORD_START, RE_WORD_END, RE_WORD_EDGE, RE_NO_WORD_EDGE
};

/* Does a part match the empty string? */
enum { RE_NEVER, RE_ALWAYS, RE_SOMETIMES /* where assertions hold */ };

/* Nodes are numbered from 1; 0 is none. Children are linked from right to left. */
struct node {
	unsigned char kind;
	unsigned char empty;	/* RE_NEVER etc. */
	unsigned char slot;	/* whether its end has a slot: see __re_groups.c */
	unsigned char forever;	/* a loop whose last child repeats without end */
	unsigned char min;	/* of a loop */
	unsigned short height;	/* of its tree, at most RE_HEIGHT */
	unsigned short depth;	/* slots of its own and of the nodes around it */
	unsigned arg;
	unsigned last, left;	/* the last child; the sibling to the left */
	unsigned low, high;	/* the groups in it have numbers low to high - 1 */
	int length;		/* of all strings it matches, or -1 */
};

struct instruction {
	unsigned char kind;
	unsigned arg;
	unsigned next, other;
	unsigned low, high;
};

#define RE_NODES 100000		/* at most; then REG_ESPACE */
#define RE_HEIGHT 1000		/* limits recursion */

struct regex {
	int flags;		/* of regcomp */
	unsigned groups;
	unsigned backs;		/* a bit for each group that is referred to */
	unsigned slots;
	unsigned forks;		/* at most as many new records in a step */
	unsigned registers;	/* for RE_SAVE etc.: two a group, two a loop */
	struct node *node;
	unsigned nodes, node_room;
	unsigned long (*set)[BITSET_LONGS];
	unsigned sets, set_room;
	struct instruction *code;
	unsigned count, code_room;
	unsigned root, entry;	/* of the tree and the graph */
	int anchored;		/* matches only at the start of the text */
	int filter;		/* every match starts with a byte of `first` */
	int byte;		/* the only one of these, or -1 */
	unsigned long first[BITSET_LONGS];
};

/* A text: its first byte has number 0, and it is searched up to `end`. */
struct subject {
	const unsigned char *text;
	size_t end;
	int flags;		/* of regexec */
	int newline;		/* whether REG_NEWLINE was given */
};

/* Parses a pattern to re->root. Returns 0 or an error. */
int __re_parse(struct regex *re, const char *pattern);
/*
 * Parses the bracket expression after its [ to a set, and stores its end in *end.
 */
int __re_bracket(unsigned long *set, const char *s, int flags, const char **end);
/* Computes what is known of each node, and which need slots. */
void __re_measure(struct regex *re);
/* Makes the graph. Returns 0 or an error. */
int __re_graph(struct regex *re);

/*
 * Doubles the room of an array that is full. Returns the array, or null and
 * leaves it as it was.
 */
void *__re_grow(void *array, unsigned used, unsigned *room, size_t size);

/* Does an assertion hold before byte k? */
int __re_holds(const struct subject *x, unsigned assertion, size_t k);

/* The next place from k on where a match can start; x->end if there is none. */
size_t __re_candidate(const struct regex *re, const struct subject *x, size_t k);

/*
 * Finds the leftmost and longest match from byte k on, or with `any` the first
 * that ends. 0 or an error.
 */
int __re_search(const struct regex *re, const struct subject *x, size_t k,
	int any, regmatch_t *match);
/* Finds the groups of a match. */
int __re_groups(const struct regex *re, const struct subject *x,
	const regmatch_t *match, size_t n, regmatch_t *group);
/* Finds a match and its groups in the presence of back-references. */
int __re_trial(const struct regex *re, const struct subject *x, size_t k,
	regmatch_t *match, size_t n, regmatch_t *group);

#endif
