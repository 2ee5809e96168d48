/*
 * __re_parse.c - from a pattern to a tree. What POSIX leaves undefined is parsed
 * as GNU's library does.
 */
#include <ctype.h>
#include <limits.h>
#include <string.h>
#include "re.h"

struct parser {
	struct regex *re;
	const char *s;
	int extended;
	int error;
	unsigned open;		/* the number of groups around s */
	unsigned closed;	/* a bit for each group that has ended */
};

static unsigned either(struct parser *p);

static unsigned fail(struct parser *p, int error)
{
	if (!p->error)
		p->error = error;
	return 0;
}

/* The functions that make nodes return 0 after an error. */
static unsigned node(struct parser *p, int kind, unsigned arg)
{
	struct regex *re = p->re;
	struct node *more;

	if (p->error)
		return 0;
	more = re->nodes < RE_NODES ? __re_grow(re->node, re->nodes,
		&re->node_room, sizeof *more) : 0;
	if (!more)
		return fail(p, REG_ESPACE);
	re->node = more;
	more[re->nodes] = (struct node){ .kind = kind, .arg = arg, .height = 1 };
	return re->nodes++;
}

static void append(struct parser *p, unsigned parent, unsigned child)
{
	struct node *n = p->re->node;

	if (p->error)
		return;
	n[child].left = n[parent].last;
	n[parent].last = child;
	if (n[child].height >= n[parent].height)
		n[parent].height = n[child].height + 1;
	if (n[parent].height > RE_HEIGHT)
		fail(p, REG_ESPACE);
}

static unsigned copy(struct parser *p, unsigned n)
{
	unsigned to = node(p, 0, 0), child, last = 0, c;

	if (!to)
		return 0;
	p->re->node[to] = p->re->node[n];
	p->re->node[to].left = p->re->node[to].last = 0;
	for (child = p->re->node[n].last; child; child = p->re->node[child].left) {
		c = copy(p, child);
		if (!c)
			return 0;
		if (last)
			p->re->node[last].left = c;
		else
			p->re->node[to].last = c;
		last = c;
	}
	return to;
}

/* A set of its own; all 0. */
static unsigned set(struct parser *p)
{
	struct regex *re = p->re;
	void *more = __re_grow(re->set, re->sets, &re->set_room, sizeof *re->set);

	if (!more)
		return fail(p, REG_ESPACE);
	re->set = more;
	memset(re->set[re->sets], 0, sizeof *re->set);
	return node(p, RE_SET, re->sets++);
}

static unsigned byte(struct parser *p, unsigned char c)
{
	unsigned n;

	if (!(p->re->flags & REG_ICASE) || !isalpha(c))
		return node(p, RE_BYTE, c);
	n = set(p);
	if (n) {
		bitset_add(p->re->set[p->re->node[n].arg], tolower(c));
		bitset_add(p->re->set[p->re->node[n].arg], toupper(c));
	}
	return n;
}

/* A bracket expression; s is after the [. */
static unsigned bracket(struct parser *p, const char *s, const char **end)
{
	unsigned n = set(p);
	int error;

	if (!n)
		return 0;
	error = __re_bracket(p->re->set[p->re->node[n].arg], s, p->re->flags, end);
	return error ? fail(p, error) : n;
}

static unsigned dot(struct parser *p)
{
	unsigned n = set(p), c;

	for (c = 0; n && c < 256; c++)
		if (c != '\n' || !(p->re->flags & REG_NEWLINE))
			bitset_add(p->re->set[p->re->node[n].arg], c);
	return n;
}

static unsigned group(struct parser *p)
{
	unsigned n = node(p, RE_GROUP, p->re->groups++), inner;

	/* A group can have four nodes above each other. */
	if (++p->open > RE_HEIGHT / 4)
		return fail(p, REG_ESPACE);
	inner = either(p);
	append(p, n, inner);
	if (p->error)
		return 0;
	if (!*p->s)
		return fail(p, REG_EPAREN);
	p->s += p->extended ? 1 : 2;
	p->open--;
	if (p->re->node[n].arg < 9)
		p->closed |= 1U << p->re->node[n].arg;
	return n;
}

/* The atom after a backslash, which is at p->s. */
static unsigned escape(struct parser *p)
{
	static const char assertions[] = "`'<>bB";
	static const char classes[] = "wWsS";
	static const char *const bodies[] = {
		"[:alnum:]_]", "^[:alnum:]_]", "[:space:]]", "^[:space:]]"
	};
	char c = p->s[1];
	const char *found, *end;

	if (!c)
		return fail(p, REG_EESCAPE);
	p->s += 2;
	if (c == '(' && !p->extended)
		return group(p);
	if (c == '{' && !p->extended)
		return fail(p, REG_BADRPT);
	if (c >= '1' && c <= '9') {
		if (!(p->closed >> (c - '1') & 1))
			return fail(p, REG_ESUBREG);
		p->re->backs |= 1U << (c - '1');
		return node(p, RE_BACK, c - '1');
	}
	found = strchr(assertions, c);
	if (found)
		return node(p, RE_ASSERT, RE_TEXT_START + (found - assertions));
	found = strchr(classes, c);
	if (found)
		return bracket(p, bodies[found - classes], &end);
	return byte(p, c);
}

/* Is there the operator c, which a basic expression has after a backslash? */
static int operator(const struct parser *p, char c)
{
	return p->extended ? *p->s == c : *p->s == '\\' && p->s[1] == c;
}

/* At the end of what | or parentheses delimit? */
static int at_end(const struct parser *p)
{
	return !*p->s || operator(p, '|') ||
		(operator(p, ')') && (p->open || !p->extended));
}

/* $ is special at the end of a basic expression. */
static int at_dollar(const struct parser *p)
{
	struct parser next = *p;

	next.s++;
	return p->extended || at_end(&next);
}

/* An atom. first: nothing but assertions is to the left of it. */
static unsigned atom(struct parser *p, int first)
{
	char c = *p->s;

	if (c == '\\')
		return escape(p);
	if (p->extended && strchr("*+?{", c))
		return fail(p, REG_BADRPT);
	p->s++;
	if (p->extended && c == '(')
		return group(p);
	if (c == '.')
		return dot(p);
	if (c == '[')
		return bracket(p, p->s, &p->s);
	if (c == '^' && (p->extended || first))
		return node(p, RE_ASSERT, RE_LINE_START);
	p->s--;
	if (c == '$' && at_dollar(p)) {
		p->s++;
		return node(p, RE_ASSERT, RE_LINE_END);
	}
	p->s++;
	return byte(p, c);
}

/* Reads a number, at most RE_DUP_MAX; -1 if there is none, more if too large. */
static int number(struct parser *p)
{
	int n = -1;

	for (; isdigit((unsigned char)*p->s); p->s++) {
		n = (n < 0 ? 0 : 10 * n) + *p->s - '0';
		if (n > RE_DUP_MAX)
			n = RE_DUP_MAX + 1;
	}
	return n;
}

/* Reads "m,n}". max is -1 if there is no limit. */
static int interval(struct parser *p, int *min, int *max)
{
	*min = *max = number(p);
	if (*p->s == ',') {
		p->s++;
		*max = number(p);
		if (*min < 0)
			*min = 0;
	}
	if (!*p->s)
		return REG_EBRACE;
	if (!operator(p, '}') || *min < 0 || *min > RE_DUP_MAX ||
	    *max > RE_DUP_MAX || (*max >= 0 && *max < *min))
		return REG_BADBR;
	p->s += p->extended ? 1 : 2;
	return 0;
}

/* Makes n a loop if a repetition is next. */
static unsigned repeat(struct parser *p, unsigned n)
{
	int min = 0, max = -1, copies, error;
	unsigned loop, more;

	if (*p->s == '*') {
		p->s++;
	} else if (operator(p, '+') || operator(p, '?')) {
		p->s += !p->extended;
		if (*p->s++ == '+')
			min = 1;
		else
			max = 1;
	} else {
		p->s += p->extended ? 1 : 2;
		error = interval(p, &min, &max);
		if (error)
			return fail(p, error);
	}
	if (!max)
		return node(p, RE_LIST, 0);
	loop = node(p, RE_LOOP, 0);
	append(p, loop, n);
	copies = max > 0 ? max : min;
	while (--copies > 0 && !p->error) {
		more = copy(p, n);
		append(p, loop, more);
	}
	if (p->error)
		return 0;
	p->re->node[loop].min = min;
	p->re->node[loop].forever = max < 0;
	return loop;
}

static int at_repeat(const struct parser *p)
{
	return *p->s == '*' || operator(p, '+') || operator(p, '?') ||
		operator(p, '{');
}

/* What is between two |. */
static unsigned list(struct parser *p)
{
	unsigned all = node(p, RE_LIST, 0), n;
	int first = 1;

	while (!p->error && !at_end(p)) {
		n = 0;
		if (first && !p->extended && *p->s != '\\' && *p->s != '[' &&
		    *p->s == '*') {
			p->s++;
			n = byte(p, '*');
			first = 0;
		} else {
			n = atom(p, first);
			if (n && p->re->node[n].kind != RE_ASSERT)
				first = 0;
			else if (n) {
				/* No repetition follows an assertion. */
				append(p, all, n);
				continue;
			}
		}
		while (!p->error && at_repeat(p))
			n = repeat(p, n);
		append(p, all, n);
	}
	if (p->error)
		return 0;
	n = p->re->node[all].last;
	return n && !p->re->node[n].left ? n : all;
}

static unsigned either(struct parser *p)
{
	unsigned all = 0, n = list(p);

	while (!p->error && operator(p, '|')) {
		p->s += p->extended ? 1 : 2;
		if (!all) {
			all = node(p, RE_EITHER, 0);
			append(p, all, n);
		}
		n = list(p);
		append(p, all, n);
	}
	return p->error ? 0 : all ? all : n;
}

int __re_parse(struct regex *re, const char *pattern)
{
	struct parser p = { .re = re, .s = pattern };

	p.extended = re->flags & REG_EXTENDED;
	re->nodes = 0;
	node(&p, 0, 0);		/* number 0, which is none */
	re->root = either(&p);
	/* A basic expression ends early at \) only. */
	if (!p.error && *p.s)
		return REG_EPAREN;
	return p.error;
}
