/* getopt_long.c - long options, and the reordering of arguments. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

#define COUNT(a) (int)(sizeof a / sizeof *a - 1)

static int flag;
static const struct option table[] = {
	{ "all", no_argument, 0, 'a' },
	{ "file", required_argument, 0, 'f' },
	{ "filter", no_argument, 0, 'F' },
	{ "level", optional_argument, 0, 'l' },
	{ "set", no_argument, &flag, 42 },
	{ "x", no_argument, 0, 'X' },
	{ 0, 0, 0, 0 }
};

int main(void)
{
	char *a[] = { "p", "one", "--all", "two", "-bc", "arg", "--file=x",
		"--file", "y", "three", "--lev=3", "--level", "--set", "--",
		"-b", 0 };
	char *b[] = { "p", "--fil", "--file", 0 };
	char *c[] = { "p", "one", "-b", 0 };
	char *d[] = { "p", "-all", "-b", "-file=q", "-x", 0 };
	char *e[] = { "p", "--all=1", "--none", "--filter", 0 };
	const char *l = ":bc:x";
	int i = -1, n;

	unsetenv("POSIXLY_CORRECT");
	n = COUNT(a);
	CHECK(getopt_long(n, a, l, table, &i) == 'a' && i == 0);
	CHECK(getopt_long(n, a, l, table, &i) == 'b');
	CHECK(getopt_long(n, a, l, table, &i) == 'c' && !strcmp(optarg, "arg"));
	CHECK(getopt_long(n, a, l, table, &i) == 'f' && !strcmp(optarg, "x"));
	CHECK(getopt_long(n, a, l, table, &i) == 'f' && !strcmp(optarg, "y"));
	CHECK(getopt_long(n, a, l, table, &i) == 'l' && !strcmp(optarg, "3"));
	CHECK(getopt_long(n, a, l, table, &i) == 'l' && !optarg);
	CHECK(getopt_long(n, a, l, table, &i) == 0 && flag == 42 && i == 4);
	CHECK(getopt_long(n, a, l, table, &i) == -1);
	CHECK(n - optind == 4);
	CHECK(!strcmp(a[optind], "one") && !strcmp(a[optind + 1], "two"));
	CHECK(!strcmp(a[optind + 2], "three") && !strcmp(a[optind + 3], "-b"));

	n = COUNT(b);
	optind = 0;
	CHECK(getopt_long(n, b, l, table, 0) == '?' && optind == 2);
	CHECK(getopt_long(n, b, l, table, 0) == ':' && optopt == 'f');
	CHECK(getopt_long(n, b, l, table, 0) == -1 && optind == 3);

	/* Options before all others are not moved: argv may be constant. */
	static char *const k[] = { "p", "--all", "-bc", "arg", "one", 0 };
	n = COUNT(k);
	optind = 0;
	CHECK(getopt_long(n, k, l, table, 0) == 'a');
	CHECK(getopt_long(n, k, l, table, 0) == 'b');
	CHECK(getopt_long(n, k, l, table, 0) == 'c' && optind == 4);
	CHECK(getopt_long(n, k, l, table, 0) == -1 && optind == 4);

	/* Begin another argv, or the same one, in the middle of letters. */
	char *g[] = { "p", "one", "-bxb", 0 }, *h[] = { "p", "two", "-x", 0 };
	optind = 0;
	CHECK(getopt_long(3, g, l, table, 0) == 'b');
	CHECK(getopt_long(3, g, l, table, 0) == 'x');
	optind = 1;
	CHECK(getopt_long(3, h, l, table, 0) == 'x');
	CHECK(getopt_long(3, h, l, table, 0) == -1 && optind == 2);
	optind = 0;
	CHECK(getopt_long(2, g + 1, l, table, 0) == 'b');
	optind = 0;
	CHECK(getopt_long(2, g + 1, l, table, 0) == 'b');
	CHECK(getopt_long(2, g + 1, l, table, 0) == 'x');

	n = COUNT(c);
	optind = 0;
	CHECK(getopt_long(n, c, "+b", table, 0) == -1 && optind == 1);
	optind = 0;
	CHECK(getopt_long(n, c, "-b", table, 0) == 1 && !strcmp(optarg, "one"));
	CHECK(getopt_long(n, c, "-b", table, 0) == 'b');
	CHECK(getopt_long(n, c, "-b", table, 0) == -1 && optind == 3);

	n = COUNT(d);
	optind = 0;
	CHECK(getopt_long_only(n, d, l, table, 0) == 'a');
	CHECK(getopt_long_only(n, d, l, table, 0) == 'b');
	CHECK(getopt_long_only(n, d, l, table, 0) == 'f' && !strcmp(optarg, "q"));
	CHECK(getopt_long_only(n, d, l, table, 0) == 'x');

	n = COUNT(e);
	optind = 0;
	CHECK(getopt_long(n, e, l, table, 0) == '?' && optopt == 'a');
	CHECK(getopt_long(n, e, l, table, 0) == '?' && optopt == 0);
	CHECK(getopt_long(n, e, l, table, 0) == 'F');
	CHECK(getopt_long(n, e, l, table, 0) == -1);
	return failed;
}
