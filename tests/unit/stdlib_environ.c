/*
 * stdlib_environ.c - setenv, unsetenv, putenv and clearenv.
 * not: kernel, it only computes
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include "../test.h"

static int count(void)
{
	int n = 0;

	while (environ && environ[n])
		n++;
	return n;
}

int main(int argc, char **argv, char **envp)
{
	char mine[] = "MINE=1", name[] = "N0", bare[] = "MINE";
	int before = count(), i;

	(void)argc;
	(void)argv;
	CHECK(environ == envp);
	CHECK(!getenv("TICK_TEST") && !setenv("TICK_TEST", "a", 0));
	CHECK(!strcmp(getenv("TICK_TEST"), "a") && !getenv("TICK_TES"));
	CHECK(!setenv("TICK_TEST", "b", 0));
	CHECK(!strcmp(getenv("TICK_TEST"), "a"));
	CHECK(!setenv("TICK_TEST", "longer", 1));
	CHECK(!strcmp(getenv("TICK_TEST"), "longer"));
	CHECK(!setenv("TICK_TEST", getenv("TICK_TEST") + 1, 1));
	CHECK(!strcmp(getenv("TICK_TEST"), "onger") && count() == before + 1);
	CHECK(setenv("", "x", 1) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(setenv("A=B", "x", 1) == -1 && errno == EINVAL);
	CHECK(unsetenv("A=B") == -1 && unsetenv("") == -1);

	CHECK(!putenv(mine) && !strcmp(getenv("MINE"), "1"));
	mine[5] = '2';
	CHECK(!strcmp(getenv("MINE"), "2") && count() == before + 2);
	CHECK(!setenv("MINE", "3", 1) && !strcmp(mine, "MINE=2"));
	CHECK(!putenv(mine) && getenv("MINE") == mine + 5);
	CHECK(!putenv(mine) && count() == before + 2);
	CHECK(!putenv(bare) && !getenv("MINE") && count() == before + 1);
	CHECK(!unsetenv("TICK_TEST") && !getenv("TICK_TEST"));
	CHECK(!unsetenv("TICK_TEST") && count() == before);

	/* Nothing to remove, so nothing to write: the array may be constant. */
	static char *const constant[] = { (char *)"A=1", (char *)"B=2", 0 };
	char **whole = environ;
	environ = (char **)constant;
	CHECK(!unsetenv("MISSING") && count() == 2);
	environ = whole;

	/* Would take 400 MB if replaced strings were not freed. */
	static char big[4001];
	struct rlimit limit = { 50 << 20, 50 << 20 };
	memset(big, 'x', 4000);
	CHECK(!setrlimit(RLIMIT_AS, &limit));
	for (i = 0; i < 100000; i++)
		CHECK(!setenv("TICK_TEST", big, 1));

	CHECK(!clearenv() && !getenv("PATH") && count() == 0);
	for (i = 0; i < 10; i++) {
		name[1] = '0' + i;
		CHECK(!setenv(name, name, 1) && count() == i + 1);
	}
	CHECK(!strcmp(getenv("N7"), "N7"));
	CHECK(!unsetenv("N3") && count() == 9 && !strcmp(getenv("N4"), "N4"));
	CHECK(!clearenv() && !unsetenv("N1"));
	return failed;
}
