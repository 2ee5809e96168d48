/* libgen_parts.c - basename and dirname, the examples in POSIX. */
#define _GNU_SOURCE		/* <string.h> declares another basename then */
#include <libgen.h>
#include <string.h>
#include "../test.h"

static const char *const table[][3] = {
	{ "usr", ".", "usr" },
	{ "usr/", ".", "usr" },
	{ "", ".", "." },
	{ "/", "/", "/" },
	{ "///", "/", "/" },
	{ "/usr/", "/", "usr" },
	{ "/usr/lib", "/usr", "lib" },
	{ "//usr//lib//", "//usr", "lib" },
	{ "/home//dwc//test", "/home//dwc", "test" },
	{ "a/b/", "a", "b" },
	{ ".", ".", "." },
	{ "..", ".", ".." },
	{ "a", ".", "a" },
	{ "/a", "/", "a" },
};

int main(void)
{
	char buf[100];
	unsigned i;

	for (i = 0; i < sizeof table / sizeof *table; i++) {
		strcpy(buf, table[i][0]);
		CHECK(!strcmp(dirname(buf), table[i][1]));
		strcpy(buf, table[i][0]);
		CHECK(!strcmp(basename(buf), table[i][2]));
	}
	/* Nothing to cut off, so nothing to write: a constant path will do. */
	CHECK(!strcmp(basename((char *)"a/b"), "b"));
	CHECK(!strcmp(dirname((char *)"a"), "."));
	CHECK(!strcmp(dirname((char *)"/"), "/"));
	CHECK(!strcmp(dirname(0), ".") && !strcmp(basename(0), "."));
	return failed;
}
