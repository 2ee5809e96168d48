/*
 * __re_search.c - finds the leftmost and longest match by following all ways
 * through the graph at once.
 *
 * A thread is a way: where it is in the graph, and where in the text it started.
 * Of two threads at one place only that with the earlier start can become the
 * match, so there are at most as many as the graph has instructions. They are kept
 * in the order of their starts: the first to arrive at a place wins.
 */
#include <stdlib.h>
#include <string.h>
#include "re.h"

struct thread {
	unsigned place;
	size_t start;
};

struct search {
	const struct regex *re;
	const struct subject *x;
	struct thread *now, *next;
	unsigned count, next_count;
	unsigned *seen;		/* the step at which a place was seen last */
	unsigned step;
	unsigned *stack;
};

/*
 * Follows a thread over instructions that match nothing, and over the next byte,
 * at k. Returns whether it reaches the end of a match before that byte.
 */
static int follow(struct search *s, const struct thread *t, size_t k)
{
	const struct subject *x = s->x;
	unsigned depth = 0, c = k < x->end ? x->text[k] : 256;
	int match = 0;

	s->stack[depth++] = t->place;
	while (depth) {
		unsigned place = s->stack[--depth];
		const struct instruction *i = &s->re->code[place];

		if (s->seen[place] == s->step)
			continue;
		s->seen[place] = s->step;
		switch (i->kind) {
		case RE_MATCH:
			match = 1;
			break;
		case RE_SPLIT:
			s->stack[depth++] = i->other;
			s->stack[depth++] = i->next;
			break;
		case RE_ASSERT:
			if (__re_holds(x, i->arg, k))
				s->stack[depth++] = i->next;
			break;
		default:
			if (i->kind == RE_BYTE ? c != i->arg :
			    c > 255 || !bitset_has(s->re->set[i->arg], c))
				break;
			s->next[s->next_count].place = i->next;
			s->next[s->next_count++].start = t->start;
		}
	}
	return match;
}

/*
 * With any set, the first match that ends is as good as the one that is looked
 * for.
 */
static int search(struct search *s, size_t k, int any, regmatch_t *match)
{
	const struct regex *re = s->re;
	int found = 0;

	for (;; k++) {
		struct thread fresh = { re->entry, 0 }, *t;
		unsigned i;

		if (!s->count && !found) {
			if (re->anchored && k)
				break;
			if (re->filter)
				k = __re_candidate(re, s->x, k);
		}
		fresh.start = k;
		s->next_count = 0;
		if (!++s->step) {
			memset(s->seen, 0, re->count * sizeof *s->seen);
			s->step = 1;
		}
		for (i = 0; i <= s->count; i++) {
			t = i < s->count ? &s->now[i] : &fresh;
			if (found && (regoff_t)t->start > match->rm_so)
				break;
			if (!follow(s, t, k))
				continue;
			found = 1;
			match->rm_so = t->start;
			match->rm_eo = k;
			if (any)
				return 0;
		}
		if (k == s->x->end)
			break;
		t = s->now;
		s->now = s->next;
		s->next = t;
		s->count = s->next_count;
		if (found && !s->count)
			break;
	}
	return found ? 0 : REG_NOMATCH;
}

int __re_search(const struct regex *re, const struct subject *x, size_t k,
	int any, regmatch_t *match)
{
	struct search s = { .re = re, .x = x };
	size_t n = re->count;
	struct thread *threads = reallocarray(0, n, 2 * sizeof *threads);
	int r = REG_ESPACE;

	/* Each place is visited once a step, and puts at most two on the stack. */
	s.seen = calloc(n, 3 * sizeof *s.seen);
	if (threads && s.seen) {
		s.now = threads;
		s.next = threads + n;
		s.stack = s.seen + n;
		r = search(&s, k, any, match);
	}
	free(threads);
	free(s.seen);
	return r;
}
