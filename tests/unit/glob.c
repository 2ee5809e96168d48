/*
 * fnmatch, and glob with globfree in a directory of its own.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

#define PATH FNM_PATHNAME
#define DOT FNM_PERIOD

static const struct {
	const char *pattern, *string;
	int flags, no;
} tests[] = {
	{ "", "", 0, 0 }, { "", "a", 0, 1 }, { "*", "", 0, 0 },
	{ "a*b*c", "aXbXbXc", 0, 0 }, { "a*b*c", "aXbXbX", 0, 1 },
	{ "?", "ab", 0, 1 }, { "a?c", "abc", 0, 0 }, { "**a", "bba", 0, 0 },
	{ "*ab", "aab", 0, 0 }, { "a*", "b", 0, 1 }, { "*.c", "x.cc", 0, 1 },
	/* brackets */
	{ "[a-c]x", "bx", 0, 0 }, { "[a-c]x", "dx", 0, 1 },
	{ "[!a-c]", "d", 0, 0 }, { "[^a-c]", "b", 0, 1 }, { "[]]", "]", 0, 0 },
	{ "[!]]", "]", 0, 1 }, { "[a-]", "-", 0, 0 }, { "[[]", "[", 0, 0 },
	{ "[[:alpha:]-]", "-", 0, 0 }, { "[[:digit:]]", "5", 0, 0 },
	{ "[[:digit:]]", "d", 0, 1 }, { "[![:space:]]", " ", 0, 1 },
	{ "[[.-.]]", "-", 0, 0 }, { "[[=a=]b]", "a", 0, 0 },
	{ "[ab", "[ab", 0, 0 }, { "[ab", "a", 0, 1 }, { "[\\]]", "]", 0, 0 },
	{ "[\\a]", "\\", FNM_NOESCAPE, 0 },
	{ "[c-a]", "b", 0, 1 }, { "[\xe0-\xe2]", "\xe1", 0, 0 },
	/* escapes */
	{ "\\*", "*", 0, 0 }, { "\\*", "a", 0, 1 }, { "\\a", "a", 0, 0 },
	{ "\\*", "\\x", FNM_NOESCAPE, 0 }, { "\\\\", "\\", 0, 0 },
	/* slashes */
	{ "a*b", "a/b", 0, 0 }, { "a*b", "a/b", PATH, 1 },
	{ "a?b", "a/b", PATH, 1 }, { "a[/]b", "a/b", PATH, 1 },
	{ "*/b", "a/b", PATH, 0 }, { "*/b", "a/c/b", PATH, 1 },
	{ "a\\/b", "a/b", PATH, 0 }, { "a/", "a", PATH, 1 },
	{ "*a/*b", "xa/yb", PATH, 0 }, { "a*", "a/", PATH, 1 },
	/* periods */
	{ "*", ".a", DOT, 1 }, { "?a", ".a", DOT, 1 }, { "[.]a", ".a", DOT, 1 },
	{ ".*", ".a", DOT, 0 }, { "\\.a", ".a", DOT, 0 }, { "*", ".a", 0, 0 },
	{ "a/*", "a/.b", DOT, 0 }, { "a/*", "a/.b", DOT | PATH, 1 },
	{ "a*b", "a.b", DOT | PATH, 0 }, { "*.c", ".c", DOT, 1 },
	/* GNU's */
	{ "aB[c-d]", "AbC", FNM_CASEFOLD, 0 }, { "[A-Z]", "q", FNM_CASEFOLD, 0 },
	{ "a", "A", 0, 1 },
#ifdef __TICKLIBC__	/* Not GNU's */
	{ "[a-", "[a-", 0, 0 }, { "[[:upper:]]", "q", FNM_CASEFOLD, 0 },
#endif
	{ "a", "a/b", FNM_LEADING_DIR, 0 }, { "a", "ab/c", FNM_LEADING_DIR, 1 },
	{ "*", "a/b", FNM_LEADING_DIR | PATH, 0 },
	{ "*c", "abc/d/e", FNM_LEADING_DIR, 0 },
	{ "a/b", "a/b/c", FNM_LEADING_DIR | PATH, 0 },
	{ "a/b", "a/bc", FNM_LEADING_DIR | PATH, 1 }
};

static void match(void)
{
	static char stars[200], text[2000];
	size_t i;

	for (i = 0; i < sizeof tests / sizeof *tests; i++) {
		int r = fnmatch(tests[i].pattern, tests[i].string, tests[i].flags);

		if (r != (tests[i].no ? FNM_NOMATCH : 0))
			printf("%s %s %d\n", tests[i].pattern, tests[i].string,
				tests[i].flags);
		CHECK(r == (tests[i].no ? FNM_NOMATCH : 0));
	}
	/* By trial, this would take 2000^90 steps. */
	for (i = 0; i < 90; i++)
		strcat(stars, "a*");
	strcat(stars, "b");
	memset(text, 'a', sizeof text - 1);
	CHECK(fnmatch(stars, text, 0) == FNM_NOMATCH);
	CHECK(fnmatch(stars, text, FNM_PATHNAME | FNM_PERIOD) == FNM_NOMATCH);
}

/* The paths in one string. */
static const char *paths(const glob_t *g, size_t offs)
{
	static char all[1000];
	size_t i;

	*all = 0;
	for (i = 0; i < g->gl_pathc; i++)
		strcat(strcat(all, i ? " " : ""), g->gl_pathv[offs + i]);
	CHECK(!g->gl_pathv[offs + i]);
	return all;
}

static void is(const char *pattern, int flags, const char *want)
{
	glob_t g;
	int r = glob(pattern, flags, 0, &g);

	if (r || strcmp(paths(&g, 0), want))
		printf("%s %d: %d %s\n", pattern, flags, r, r ? "" : paths(&g, 0));
	CHECK(!r && !strcmp(paths(&g, 0), want));
	if (!r)
		globfree(&g);
}

static void none(const char *pattern, int flags)
{
	glob_t g;

	CHECK(glob(pattern, flags, 0, &g) == GLOB_NOMATCH);
	globfree(&g);
}

static int errors;
static char failed_path[100];

static int report(const char *path, int error)
{
	errors++;
	CHECK(error == ELOOP);
	strcpy(failed_path, path);
	return 0;
}

static int report_and_stop(const char *path, int error)
{
	report(path, error);
	return 1;
}

static void failures(void)
{
	glob_t g;

	/* A link to itself is no directory that can be read. */
	CHECK(!symlink("loop", "loop"));
	CHECK(glob("loop/*", 0, report, &g) == GLOB_NOMATCH);
	CHECK(errors == 1 && !strcmp(failed_path, "loop"));
	CHECK(glob("loop/*", 0, report_and_stop, &g) == GLOB_ABORTED);
	globfree(&g);
	CHECK(glob("loop/*", GLOB_ERR, 0, &g) == GLOB_ABORTED);
	globfree(&g);
	CHECK(glob("file/*", GLOB_ERR, report, &g) == GLOB_NOMATCH && errors == 2);
	is("loop", 0, "loop");
	CHECK(!unlink("loop"));
}

static void add(void)
{
	glob_t g;

	g.gl_offs = 2;
	CHECK(!glob("z*", GLOB_DOOFFS, 0, &g));
	CHECK(!glob("a*", GLOB_DOOFFS | GLOB_APPEND, 0, &g));
	CHECK(glob("none*", GLOB_DOOFFS | GLOB_APPEND, 0, &g) == GLOB_NOMATCH);
	CHECK(!glob("n*", GLOB_DOOFFS | GLOB_APPEND | GLOB_NOCHECK, 0, &g));
	CHECK(g.gl_pathc == 4 && !g.gl_pathv[0] && !g.gl_pathv[1]);
	CHECK(!strcmp(paths(&g, 2), "zz a ab n*"));
	globfree(&g);
	CHECK(!g.gl_pathv);

	CHECK(!glob("a*", 0, 0, &g) && g.gl_flags & GLOB_MAGCHAR);
	globfree(&g);
	CHECK(!glob("a", 0, 0, &g) && !(g.gl_flags & GLOB_MAGCHAR));
	globfree(&g);
}

static int opened, entries;

static void *open_one(const char *path)
{
	CHECK(!strcmp(path, "virtual"));
	opened++;
	entries = 0;
	return &opened;
}

static struct dirent *read_one(void *dir)
{
	static struct dirent d;

	CHECK(dir == &opened);
	d.d_ino = 1;
	d.d_type = DT_REG;
	strcpy(d.d_name, entries++ ? "two" : "one");
	return entries > 2 ? 0 : &d;
}

static void close_one(void *dir)
{
	CHECK(dir == &opened);
	opened--;
}

static int stat_one(const char *restrict path, struct stat *restrict st)
{
	memset(st, 0, sizeof *st);
	st->st_mode = strchr(path, '/') ? S_IFREG : S_IFDIR;
	return 0;
}

static void alternative(void)
{
	glob_t g = { .gl_opendir = open_one, .gl_closedir = close_one };

	g.gl_lstat = g.gl_stat = stat_one;
	/* glibc had void * for struct dirent * in some years. */
	g.gl_readdir = (void *)read_one;
	CHECK(!glob("virtual/*", GLOB_ALTDIRFUNC, 0, &g));
	CHECK(!strcmp(paths(&g, 0), "virtual/one virtual/two") && !opened);
	globfree(&g);
}

int main(void)
{
	static const char *const files[] = {
		"a", "ab", "file", "zz", ".hidden", "d1/x", "d2/x", "d2/y", "d3/.z",
		"s*r", "s r"
	};
	char dir[] = "/tmp/glob.XXXXXX", home[100];
	size_t i;

	match();
	if (!mkdtemp(dir) || chdir(dir))
		return 1;
	CHECK(!mkdir("d1", 0755) && !mkdir("d2", 0755) && !mkdir("d3", 0755));
	for (i = 0; i < sizeof files / sizeof *files; i++)
		CHECK(!close(open(files[i], O_CREAT | O_WRONLY, 0644)));
	is("*", 0, "a ab d1 d2 d3 file s r s*r zz");
	is("?", 0, "a");
	is(".h*", 0, ".hidden");
	is("d*/*", 0, "d1/x d2/x d2/y");
	is("*/x", 0, "d1/x d2/x");
	is("d[23]/*", GLOB_PERIOD, "d2/. d2/.. d2/x d2/y d3/. d3/.. d3/.z");
	is("d2//[y]", 0, "d2//y");
	is("./a?", 0, "./ab");
	is("d?/", 0, "d1/ d2/ d3/");
	is("[ad]*", GLOB_MARK, "a ab d1/ d2/ d3/");
	is("d1", GLOB_MARK, "d1/");
	is("*1", GLOB_NOSORT, "d1");
	is("[a-f]*", GLOB_ONLYDIR, "d1 d2 d3");
	is("s\\*r", 0, "s*r");
	is("\\a", 0, "a");
	is("x*y", GLOB_NOCHECK, "x*y");
	is("nothing", GLOB_NOMAGIC, "nothing");
	none("x*", GLOB_NOMAGIC);
	none("nothing", 0);
	none("a/*", 0);
	none("a/", 0);
	none("\\a", GLOB_NOESCAPE);
	is("{z,a}*", GLOB_BRACE, "zz a ab");
	is("d{1,2,{3,4}}/{x,.z}", GLOB_BRACE, "d1/x d2/x d3/.z");
	is("a{b,}", GLOB_BRACE, "ab a");
	none("{a,b", GLOB_BRACE);
	none("{a,b}", 0);
	CHECK(!setenv("HOME", dir, 1));
	sprintf(home, "%s/ab", dir);
	is("~/a?", GLOB_TILDE, home);
#ifdef __TICKLIBC__	/* A static glibc may crash in a plug-in of the host. */
	none("~nobody-has-this-name/a", GLOB_TILDE_CHECK);
#endif
	is("~/a?", GLOB_NOCHECK, "~/a?");
	add();
	failures();
	alternative();

	for (i = 0; i < sizeof files / sizeof *files; i++)
		unlink(files[i]);
	CHECK(!rmdir("d1") && !rmdir("d2") && !rmdir("d3"));
	CHECK(!chdir("/") && !rmdir(dir));
	return failed;
}
