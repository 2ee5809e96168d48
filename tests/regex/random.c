/*
 * random.c - random expressions and texts. usage: random COUNT SEED [-b] [-v]
 *
 * Each expression is made as a tree and written down in basic or extended syntax.
 * What it should match is found from the tree, straight from POSIX's words and in
 * no clever way: of all substrings that it matches the leftmost, of these the
 * longest; of the parts of a list, from left to right, each is as long as the
 * remainder allows; so are the iterations of a repetition, which are not empty
 * unless it needs them or is empty; a group not matched by the last iteration of
 * the repetition around it has no match.
 *
 * Prints how often the result of regexec differs, and how, and how often it takes
 * more than half a second; with -v also where. Exits with 1 if it ever does.
 *
 * 100,000 expressions, with seed 1:
 *
 *		      glibc  musl
 *		      2.36  1.2.3
 *	match missed	 -    307  No match, or not the leftmost. In 285 cases an
 *				   anchor may be left out: (^)? with NOTBOL
 *	too short	 -     32  The same: b*(^|A)* with "bbcb", where all of
 *				   the expression is given up
 *	groups kept	241     -  Of earlier iterations: (a|(b))* with "ba"
 *	unset		 95   194  glibc leaves out an empty iteration: ($)? with
 *				   ""; in musl a later part takes all that it can:
 *				   b*c|(b)?(b)* with "bb"
 *	set		 14   212  musl: of branches not taken, .?|(^) with "A";
 *				   glibc: kept, and something else differs
 *	starts early	111   306  glibc leaves out an empty iteration that the
 *				   minimum wants: (b{0,2}){2,} with "b"; musl, as
 *				   above: b*(b.*)* with "bba"
 *	starts late	176    97  Iterations before the last one ended early:
 *				   (.|a[^a])+ with "ab"
 *	ends elsewhere	 52    10  A part ended early: (b|c?|[ab]b)b+ with "bbb"
 *	too slow	  1     -  (b*|(A)[^b-]+|(c)*)+[ab] with 14 bytes or less
 *	all		690 1,158
 *
 * With -b, basic expressions with back-references, of which only the match is
 * compared, also 100,000:
 *
 *	match missed	 82   116  glibc: in counted repetitions, c\(a\)\{0,2\}\1
 *				   with "caa"; musl: \1 does not ignore the case
 *	not a match	 23 8,437  glibc: by groups kept; musl: \1 is empty if the
 *				   group has no match, \(a\)*\1 with ""
 *	too short	 26   209  Both: no empty iteration after others, as in
 *				   \(.*\)\+\1 with "ac". AT&T's tables want it:
 *				   \(a*\)*\(x\)\(\1\) with "ax"
 *	refused	     13,231	-  Groups of another branch: \(a\)\|\1
 *	too slow	 14     9
 *	crashed		  5	-
 *
 * This library differs in none. It is called in a child, so that one expression that
 * takes too long, or all memory, does not end the run.
 */
#include <regex.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BYTE, SET, START, END, BACK, LIST, EITHER, GROUP, LOOP };
#define NODES 40
#define LENGTH 14
#define GROUPS 9

static struct {
	int kind, children, child[3];
	int group, min, max;	/* max is -1 for no limit */
	char set[12];		/* as written */
} node[NODES];
static int nodes, groups, closed[GROUPS + 1];	/* whether a group is complete */
static int has_backs;	/* whether expressions have back-references */
static char text[LENGTH + 1], pattern[2000];
static int length, extended, flags, eflags;
/* 0 unknown, 1 no, 2 yes; the last index is the number of iterations so far. */
static unsigned char memo[NODES][LENGTH + 1][LENGTH + 1][6];
static regmatch_t want[GROUPS + 1];
static unsigned long long seed;

/* How a result differs. Of groups, the first that differs says how. */
enum { SAME, MISSED, INVENTED, SHORTER, KEPT, UNSET, SET_TOO, EARLY, LATE, ENDS, REFUSED,
	MEMORY, SLOW, CRASHED, KINDS };
static const char *const kinds[] = {
	"same", "match missed", "not a match", "match too short",
	"groups kept", "group unset", "group set", "group starts early",
	"group starts late", "group ends elsewhere", "refused", "out of memory",
	"too slow", "crashed"
};

/* The library is called in a child, which may be ended. */
static struct {
	unsigned long long seed;
	long done, count[KINDS];
	char last[sizeof pattern];	/* expression */
} *shared;

static int dice(int n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (int)((seed >> 33) % (unsigned)n);
}

static int add(int kind)
{
	memset(&node[nodes], 0, sizeof *node);
	node[nodes].kind = kind;
	return nodes++;
}

/* Only extended expressions have anchors everywhere. */
static int leaf(int anchors)
{
	static const char *const sets[] = {
		".", "[ab]", "[^a]", "[a-c]", "[^ab]", "[[:upper:]]", "[]A-]",
		"[^b-]"
	};
	int n = dice(10), i;

	if (has_backs && groups && dice(2)) {
		i = add(BACK);
		node[i].group = 1 + dice(groups);
		if (closed[node[i].group])
			return i;
		nodes--;
	}
	if (anchors && extended && n == 0)
		return add(dice(2) ? START : END);
	if (n < 4) {
		i = add(SET);
		strcpy(node[i].set, sets[dice(dice(3) ? 3 : 8)]);
		return i;
	}
	i = add(BYTE);
	node[i].set[0] = "aaabbbcA"[dice(8)];
	return i;
}

static int make(int depth, int kind)
{
	int n, i, max = kind == LOOP ? 1 : kind == GROUP ? 1 : 1 + dice(3), c;

	if (!depth || nodes > NODES - 12)
		return leaf(kind == LIST);
	switch (kind) {
	case LIST:
		n = add(LIST);
		for (i = 0; i < max; i++) {
			c = make(depth - 1, (int[]){ BYTE, BYTE, GROUP, LOOP, LOOP }
				[dice(5)]);
			node[n].child[node[n].children++] = c;
		}
		return n;
	case EITHER:
		n = add(EITHER);
		for (i = 0; i < max; i++) {
			c = make(depth - 1, LIST);
			node[n].child[node[n].children++] = c;
		}
		return n;
	case GROUP:
		if (groups == GROUPS)
			return leaf(0);
		n = add(GROUP);
		node[n].group = ++groups;
		node[n].child[0] = make(depth - 1, dice(2) ? EITHER : LIST);
		node[n].children = 1;
		closed[node[n].group] = 1;
		return n;
	case LOOP:
		n = add(LOOP);
		c = make(depth - 1, dice(3) ? GROUP : BYTE);
		node[n].child[0] = c;
		node[n].children = 1;
		node[n].max = -1;
		switch (dice(6)) {
		case 0:
			node[n].max = 1;
			break;
		case 1:
			node[n].min = 1;
			break;
		case 2:
			node[n].min = dice(3);
			node[n].max = node[n].min + dice(3);
			node[n].max += !node[n].max;
			break;
		case 3:
			node[n].min = dice(4);
		}
		return n;
	}
	return leaf(0);
}

static void put(const char *s)
{
	strcat(pattern, s);
}

/* An operator that has a backslash in basic expressions. */
static void put_operator(const char *s)
{
	if (!extended)
		put("\\");
	put(s);
}

static void write_down(int n)
{
	char s[40];
	int i;

	for (i = 0; i < node[n].children; i++) {
		if (node[n].kind == GROUP)
			put_operator("(");
		if (node[n].kind == EITHER && i)
			put_operator("|");
		write_down(node[n].child[i]);
		if (node[n].kind == GROUP)
			put_operator(")");
	}
	if (node[n].kind == START)
		put("^");
	if (node[n].kind == END)
		put("$");
	if (node[n].kind == BYTE || node[n].kind == SET)
		put(node[n].set);
	if (node[n].kind == BACK) {
		sprintf(s, "\\%d", node[n].group);
		put(s);
	}
	if (node[n].kind != LOOP)
		return;
	if (node[n].max == 1 && !node[n].min)
		put_operator("?");
	else if (node[n].max < 0 && node[n].min < 2 && dice(2))
		node[n].min ? put_operator("+") : put("*");
	else {
		put_operator("{");
		sprintf(s, node[n].max < 0 ? "%d," : node[n].max == node[n].min ?
			"%d" : "%d,%d", node[n].min, node[n].max);
		put(s);
		put_operator("}");
	}
}

static int one(int c, const char *set)
{
	int negated, i;

	if (*set != '[')
		return c == *set || (*set == '.' && !(c == '\n' &&
			flags & REG_NEWLINE));
	negated = set[1] == '^';
	if (negated && c == '\n' && flags & REG_NEWLINE)
		return 0;
	if (set[1] == '[')
		return c >= 'A' && c <= 'Z';
	set += 1 + negated;
	for (i = 0; set[i] != ']' || !i; i++) {
		if (set[i + 1] == '-' && set[i + 2] != ']') {
			if (c >= set[i] && c <= set[i + 2])
				return !negated;
			i += 2;
		} else if (set[i] == c) {
			return !negated;
		}
	}
	return negated;
}

static int has(int c, const char *set)
{
	int other = c >= 'a' && c <= 'z' ? c - 32 :
		c >= 'A' && c <= 'Z' ? c + 32 : c;

	if (!(flags & REG_ICASE))
		return one(c, set);
	if (set[0] == '[' && set[1] == '^')
		return one(c, set) && one(other, set);
	return one(c, set) || one(other, set);
}

static int matches(int n, int s, int e, int from);

/* The longest end of a part such that what follows it in a list ends at e. */
static int longest(int n, int s, int e, int from)
{
	int k, c;

	if (node[n].kind == LIST) {
		for (k = e; k >= s; k--)
			if (matches(node[n].child[from], s, k, 0) &&
			    matches(n, k, e, from + 1))
				return k;
		return -1;
	}
	/* The iteration after `from` others of a loop */
	c = node[n].child[0];
	if (node[n].max >= 0 && from >= node[n].max)
		return -1;
	for (k = e; k >= s; k--) {
		/* More than the minimum are all alike if there is no limit. */
		int next = node[n].max < 0 && from >= node[n].min ? from : from + 1;

		if (k == s && from >= node[n].min && (from || s != e))
			return -1;
		if (matches(c, s, k, 0) && matches(n, k, e, next))
			return k;
		if (k == s && !from && s == e && matches(c, s, k, 0))
			return k;
	}
	return -1;
}

static int compute(int n, int s, int e, int from)
{
	int i;

	switch (node[n].kind) {
	case BYTE:
	case SET:
		return e == s + 1 && has((unsigned char)text[s], node[n].set);
	case START:
		return s == e && (s ? flags & REG_NEWLINE && text[s - 1] == '\n' :
			!(eflags & REG_NOTBOL));
	case END:
		return s == e && (s < length ? flags & REG_NEWLINE &&
			text[s] == '\n' : !(eflags & REG_NOTEOL));
	case GROUP:
		return matches(node[n].child[0], s, e, 0);
	case EITHER:
		for (i = 0; i < node[n].children; i++)
			if (matches(node[n].child[i], s, e, 0))
				return 1;
		return 0;
	case LIST:
		return from == node[n].children ? s == e : longest(n, s, e, from) >= 0;
	default:
		return (s == e && from >= node[n].min) ||
			longest(n, s, e, from) >= 0;
	}
}

static int matches(int n, int s, int e, int from)
{
	unsigned char *m = &memo[n][s][e][from];

	if (!*m)
		*m = 1 + compute(n, s, e, from);
	return *m == 2;
}

static void forget(int n, regmatch_t *m)
{
	int i;

	if (node[n].kind == GROUP)
		m[node[n].group].rm_so = m[node[n].group].rm_eo = -1;
	for (i = 0; i < node[n].children; i++)
		forget(node[n].child[i], m);
}

/* Finds the groups of a match of a node. reset: those of earlier iterations. */
static void find(int n, int s, int e, int reset)
{
	int i, k;

	switch (node[n].kind) {
	case GROUP:
		want[node[n].group].rm_so = s;
		want[node[n].group].rm_eo = e;
		find(node[n].child[0], s, e, reset);
		break;
	case EITHER:
		for (i = 0; !matches(node[n].child[i], s, e, 0); i++)
			;
		find(node[n].child[i], s, e, reset);
		break;
	case LIST:
		for (i = 0; i < node[n].children; i++, s = k) {
			k = longest(n, s, e, i);
			find(node[n].child[i], s, k, reset);
		}
		break;
	case LOOP:
		for (i = 0; s < e || i < node[n].min || !i; s = k) {
			k = longest(n, s, e, i);
			if (k < 0)
				break;
			if (reset)
				forget(n, want);
			find(node[n].child[0], s, k, reset);
			i += node[n].max >= 0 || i < node[n].min || !i;
			if (k == s && i >= node[n].min)
				break;
		}
	}
}

static int expect(int reset)
{
	int s, e, i;

	for (i = 0; i <= GROUPS; i++)
		want[i].rm_so = want[i].rm_eo = -1;
	for (s = 0; s <= length; s++)
		for (e = length; e >= s; e--)
			if (matches(0, s, e, 0)) {
				want->rm_so = s;
				want->rm_eo = e;
				find(0, s, e, reset);
				return 0;
			}
	return REG_NOMATCH;
}

/*
 * With back-references all ways are tried, and only the match is compared, not the
 * groups. A way goes on with a list of what is still to be matched.
 */
struct rest {
	int node, done;		/* parts or iterations */
	int start;		/* of the group or iteration */
	const struct rest *next;
};
static regmatch_t part[GROUPS + 1];	/* the groups so far */
static long steps;

static void way(int n, int s, const struct rest *next);

static void iterate(int n, int s, int done, const struct rest *next)
{
	struct rest rest = { n, done + 1, s, next };
	regmatch_t saved[GROUPS + 1];

	memcpy(saved, part, sizeof saved);
	if (node[n].max < 0 || done < node[n].max) {
		forget(n, part);
		way(node[n].child[0], s, &rest);
		memcpy(part, saved, sizeof saved);
	}
}

static void go(int s, const struct rest *rest)
{
	struct rest more;
	regmatch_t old;
	int n;

	if (!rest) {
		if (s > want->rm_eo)
			want->rm_eo = s;
		return;
	}
	n = rest->node;
	switch (node[n].kind) {
	case GROUP:
		old = part[node[n].group];
		part[node[n].group].rm_so = rest->start;
		part[node[n].group].rm_eo = s;
		go(s, rest->next);
		part[node[n].group] = old;
		break;
	case LIST:
		more = *rest;
		more.done++;
		if (rest->done == node[n].children)
			go(s, rest->next);
		else
			way(node[n].child[rest->done], s, &more);
		break;
	case LOOP:
		/* An empty iteration that is not needed is the last. */
		if (s > rest->start || rest->done < node[n].min)
			iterate(n, s, rest->done, rest->next);
		if (rest->done >= node[n].min)
			go(s, rest->next);
	}
}

static void way(int n, int s, const struct rest *next)
{
	struct rest rest = { n, 0, s, next };
	int i, group = node[n].group;

	if (steps <= 0)
		return;
	steps--;
	switch (node[n].kind) {
	case BACK:
		if (part[group].rm_so < 0)
			return;
		for (i = part[group].rm_so; i < part[group].rm_eo; i++) {
			char set[2] = { text[i] };

			if (s == length || !has(text[s++], set))
				return;
		}
		go(s, next);
		break;
	case GROUP:
		way(node[n].child[0], s, &rest);
		break;
	case EITHER:
		for (i = 0; i < node[n].children; i++)
			way(node[n].child[i], s, next);
		break;
	case LIST:
		go(s, &rest);
		break;
	case LOOP:
		iterate(n, s, 0, next);
		if (!node[n].min)
			go(s, next);
		break;
	default:
		for (i = s; i <= length && i <= s + 1; i++)
			if (compute(n, s, i, 0))
				go(i, next);
	}
}

/* Returns -1 if there are too many ways. */
static int expect_any(void)
{
	int s, i;

	steps = 1000000;
	want->rm_eo = -1;
	for (s = 0; s <= length && steps > 0; s++) {
		for (i = 0; i <= GROUPS; i++)
			part[i].rm_so = part[i].rm_eo = -1;
		want->rm_so = s;
		way(0, s, 0);
		if (want->rm_eo >= 0)
			break;
	}
	return steps <= 0 ? -1 : want->rm_eo < 0 ? REG_NOMATCH : 0;
}

static void show(const char *who, int r, const regmatch_t *m)
{
	int i;

	printf("%s", who);
	if (r)
		printf(" %s", r == REG_NOMATCH ? "none" : "error");
	for (i = 0; !r && i <= groups; i++)
		printf(" %d-%d", (int)m[i].rm_so, (int)m[i].rm_eo);
}

/* regexec's result and matches; 100 and more for an error of regcomp. */
static int run(regmatch_t *got)
{
	static const struct itimerval half = { { 0, 0 }, { 0, 500000 } }, none;
	regex_t re;
	int r;

	setitimer(ITIMER_PROF, &half, 0);
	r = regcomp(&re, pattern, flags);
	if (!r) {
		r = regexec(&re, text, GROUPS + 1, got, eflags);
		regfree(&re);
	} else {
		r += 100;
	}
	setitimer(ITIMER_PROF, &none, 0);
	return r;
}

/* Makes an expression and a text. */
static void draw(void)
{
	int i;

	nodes = groups = 0;
	memset(closed, 0, sizeof closed);
	extended = !has_backs && dice(3);
	flags = (extended ? REG_EXTENDED : 0) | (dice(8) ? 0 : REG_ICASE) |
		(dice(8) ? 0 : REG_NEWLINE);
	eflags = (dice(8) ? 0 : REG_NOTBOL) | (dice(8) ? 0 : REG_NOTEOL);
	make(2 + dice(6), dice(3) ? LIST : EITHER);
	*pattern = 0;
	write_down(0);
	length = dice(LENGTH + 1);
	for (i = 0; i < length; i++)
		text[i] = "aaaabbbbccA\n"[dice(flags & REG_NEWLINE ? 12 : 11)];
	text[length] = 0;
	memset(memo, 0, nodes * sizeof *memo);
}

static int compare(int r, int e, const regmatch_t *got)
{
	const regmatch_t *w = want;

	if (r == REG_ESPACE || r == 100 + REG_ESPACE)
		return MEMORY;
	if (r > 100)
		return REFUSED;
	if (r || e)
		return r == e ? SAME : r ? MISSED : INVENTED;
	if (got->rm_so != want->rm_so)
		return got->rm_so > want->rm_so ? MISSED : INVENTED;
	if (got->rm_eo != want->rm_eo)
		return got->rm_eo < want->rm_eo ? SHORTER : INVENTED;
	if (has_backs || !memcmp(got, want, sizeof want))
		return SAME;
	expect(0);
	if (!memcmp(got, want, sizeof want))
		return KEPT;
	expect(1);
	for (; got->rm_so == w->rm_so && got->rm_eo == w->rm_eo; got++)
		w++;
	return got->rm_so < 0 ? UNSET : w->rm_so < 0 ? SET_TOO :
		got->rm_so == w->rm_so ? ENDS : got->rm_so < w->rm_so ? EARLY : LATE;
}

static void try(int verbose)
{
	regmatch_t got[GROUPS + 1];
	int e, r, kind;

	do {
		draw();
		e = has_backs ? expect_any() : expect(1);
	} while (e < 0);
	shared->seed = seed;
	shared->done++;
	strcpy(shared->last, pattern);
	r = run(got);
	kind = compare(r, e, got);
	shared->count[kind]++;
	if (!verbose || kind == SAME)
		return;
	if (!has_backs)
		expect(1);
	printf("%s: '%s' flags %d %d text '%s'", kinds[kind], pattern, flags, eflags, text);
	show(" want", e, want);
	show(" got", r, got);
	putchar('\n');
}

int main(int argc, char **argv)
{
	static const struct rlimit memory = { 1 << 29, 1 << 29 };
	long count = argc > 1 ? atol(argv[1]) : 1000;
	int i, status = 0, verbose = 0;

	for (i = 3; i < argc; i++) {
		has_backs |= !strcmp(argv[i], "-b");
		verbose |= !strcmp(argv[i], "-v");
	}
	shared = mmap(0, sizeof *shared, PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		return 1;
	setvbuf(stdout, 0, _IOLBF, 0);	/* a child that is ended must not lose any */
	seed = argc > 2 ? strtoull(argv[2], 0, 10) : 1;
	shared->seed = seed;
	while (shared->done < count) {
		pid_t pid = fork();

		if (!pid) {
			setrlimit(RLIMIT_AS, &memory);
			seed = shared->seed;
			while (shared->done < count)
				try(verbose);
			return 0;
		}
		if (waitpid(pid, &status, 0) != pid)
			return 1;
		if (WIFSIGNALED(status)) {
			i = WTERMSIG(status) == SIGPROF ? SLOW : CRASHED;
			shared->count[i]++;
			printf("%s: '%s'\n", kinds[i], shared->last);
			fflush(stdout);
		}
	}
	printf("%ld expressions", count);
	for (i = SAME + 1; i < KINDS; i++)
		printf(", %s %ld", kinds[i], shared->count[i]);
	putchar('\n');
	return shared->count[SAME] != count;
}
