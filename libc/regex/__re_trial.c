/*
 * __re_trial.c - finds a match in the presence of back-references, by trying all
 * ways through the graph, the greediest first. The longest match is chosen, and of
 * several the first: their groups are not always those that POSIX prefers.
 *
 * No fast way is known, so the number of steps is limited, and the number of
 * places to come back to.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "re.h"

#define STEPS (1UL << 25)
#define PLACES (1U << 20)

/* Where to come back to; with place 0, what a register was before. */
struct back {
	unsigned place, reg;
	regoff_t value;
};

struct trial {
	const struct regex *re;
	const struct subject *x;
	unsigned long steps;
	struct back *back;
	unsigned used, room;
	regoff_t *reg;		/* start and end of each group, and those of loops */
	regoff_t *best;		/* these at the longest match */
	regoff_t end;		/* of the longest match, -1 for none */
};

static int push(struct trial *t, unsigned place, unsigned reg, regoff_t value)
{
	struct back *more = t->used < PLACES ? __re_grow(t->back, t->used,
		&t->room, sizeof *more) : 0;

	if (!more)
		return REG_ESPACE;
	t->back = more;
	more[t->used++] = (struct back){ place, reg, value };
	return 0;
}

static int set(struct trial *t, unsigned reg, regoff_t value)
{
	int r = push(t, 0, reg, t->reg[reg]);

	t->reg[reg] = value;
	return r;
}

/* Goes back to the last place. Returns 0 if there is none. */
static unsigned backtrack(struct trial *t, size_t *k)
{
	while (t->used) {
		const struct back *b = &t->back[--t->used];

		if (b->place) {
			*k = b->value;
			return b->place;
		}
		t->reg[b->reg] = b->value;
	}
	return 0;
}

/* Is the text at k what a group matched, and how long is that? -1 if it is not. */
static regoff_t repeated(const struct trial *t, unsigned group, size_t k)
{
	regoff_t from = t->reg[2 * group], to = t->reg[2 * group + 1], i;
	const unsigned char *text = t->x->text;

	if (from < 0 || to < from || (size_t)(to - from) > t->x->end - k)
		return -1;
	for (i = 0; i < to - from; i++)
		if (text[from + i] != text[k + i] && (!(t->re->flags & REG_ICASE) ||
		    tolower(text[from + i]) != tolower(text[k + i])))
			return -1;
	return to - from;
}

static int iterate(struct trial *t, const struct instruction *i, size_t k)
{
	unsigned g;
	int r = set(t, i->arg, k);

	for (g = 2 * i->low; !r && g < 2 * i->high; g++)
		r = set(t, g, -1);
	return r;
}

/*
 * Where an iteration goes on at its end; 0: nowhere. A loop's first register is
 * where it started, its second where the iteration did. An empty iteration leaves
 * the loop. If it is not the first it is tried last, and then the first register is
 * ~k.
 */
static unsigned progress(const struct trial *t, const struct instruction *i,
	regoff_t k)
{
	regoff_t start = t->reg[i->arg + 1], loop = t->reg[i->arg];

	if (start == k)
		return loop == k || loop == ~k ? i->other : 0;
	return loop == ~start ? 0 : i->next;
}

/* Looks for all matches that start at k. */
static int try(struct trial *t, size_t k)
{
	const struct subject *x = t->x;
	unsigned place = t->re->entry;
	regoff_t n;
	int r = 0;

	while (place && !r) {
		const struct instruction *i = &t->re->code[place];

		place = i->next;
		if (!t->steps--)
			return REG_ESPACE;
		switch (i->kind) {
		case RE_BYTE:
			if (k == x->end || x->text[k++] != i->arg)
				place = 0;
			break;
		case RE_SET:
			if (k == x->end ||
			    !bitset_has(t->re->set[i->arg], x->text[k++]))
				place = 0;
			break;
		case RE_ASSERT:
			if (!__re_holds(x, i->arg, k))
				place = 0;
			break;
		case RE_BACK:
			n = repeated(t, i->arg, k);
			if (n < 0)
				place = 0;
			else
				k += n;
			break;
		case RE_SPLIT:
			r = push(t, i->other, 0, k);
			break;
		case RE_SAVE:
			r = set(t, i->arg, k);
			break;
		case RE_IDLE:
			r = set(t, i->arg, ~(regoff_t)k);
			break;
		case RE_ITERATE:
			r = iterate(t, i, k);
			break;
		case RE_PROGRESS:
			place = progress(t, i, k);
			break;
		case RE_MATCH:
			if ((regoff_t)k > t->end) {
				t->end = k;
				memcpy(t->best, t->reg,
					t->re->registers * sizeof *t->reg);
			}
			if (k == x->end)
				return 0;
		}
		if (!place)
			place = backtrack(t, &k);
	}
	return r;
}

static int trial(struct trial *t, size_t k, regmatch_t *match)
{
	const struct regex *re = t->re;
	int r;

	for (; k <= t->x->end; k++) {
		if (re->anchored && k)
			break;
		if (re->filter)
			k = __re_candidate(re, t->x, k);
		t->used = 0;
		memset(t->reg, -1, re->registers * sizeof *t->reg);
		r = try(t, k);
		if (r)
			return r;
		if (t->end >= 0) {
			match->rm_so = k;
			match->rm_eo = t->end;
			return 0;
		}
	}
	return REG_NOMATCH;
}

int __re_trial(const struct regex *re, const struct subject *x, size_t k,
	regmatch_t *match, size_t n, regmatch_t *group)
{
	struct trial t = { .re = re, .x = x, .steps = STEPS, .end = -1 };
	int r = REG_ESPACE;
	size_t i;

	t.reg = reallocarray(0, re->registers, 2 * sizeof *t.reg);
	if (t.reg) {
		t.best = t.reg + re->registers;
		r = trial(&t, k, match);
	}
	for (i = 0; !r && i < n && i < re->groups; i++) {
		int matched = t.best[2 * i + 1] >= 0;

		group[i].rm_so = matched ? t.best[2 * i] : -1;
		group[i].rm_eo = matched ? t.best[2 * i + 1] : -1;
	}
	free(t.reg);
	free(t.back);
	return r;
}
