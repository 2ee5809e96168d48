/*
 * dirent_scan.c - scandir, its orders and its failures; readdir_r; strverscmp.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

static const char *const names[] = { "a1", "a10", "a2", "b", "A" };
static int asked;

static int no_dots(const struct dirent *d)
{
	asked++;
	return d->d_name[0] != '.';
}

static int nothing(const struct dirent *d)
{
	(void)d;
	return 0;
}

/* Whether a list has these names, separated by spaces; frees it. */
static int has(struct dirent **list, int n, const char *wanted)
{
	char text[100] = "";
	int i;

	for (i = 0; i < n; i++) {
		strcat(strcat(text, i ? " " : ""), list[i]->d_name);
		free(list[i]);
	}
	free(list);
	return strcmp(text, wanted) == 0;
}

/* Beyond this no memory is to be had, after what malloc keeps. */
static void no_memory(void)
{
	struct rlimit l, none;
	struct dirent **list;
	void *kept[64], *p;
	int i = 0, n;

	if (getenv("EMULATOR") || getrlimit(RLIMIT_AS, &l))
		return;	/* qemu needs memory too */
	none = l;
	none.rlim_cur = 1 << 16;
	if (setrlimit(RLIMIT_AS, &none))
		return;
	/* A directory of 2 KiB must not fit. */
	for (n = 1 << 16; n >= 512; n /= 2)
		while (i < 64 && (p = malloc(n)))
			kept[i++] = p;
	CHECK(scandir(".", &list, 0, 0) == -1 && errno == ENOMEM);
	CHECK(setrlimit(RLIMIT_AS, &l) == 0);
	while (i)
		free(kept[--i]);
}

static void versions(void)
{
	/* Each is less than the next; from strverscmp(3) and its sources. */
	static const char *const order[] = {
		"000", "00", "01", "010", "09", "0", "1", "9", "10",
		"a", "a0", "a1", "a1a", "a1b", "a2", "a10", "b01", "b010", "b1",
	};
	int i, j, n = sizeof order / sizeof *order, r;

	for (i = 0; i < n; i++)
		for (j = 0; j < n; j++) {
			r = strverscmp(order[i], order[j]);
			CHECK((r > 0) - (r < 0) == (i > j) - (i < j));
		}
}

int main(void)
{
	struct dirent **list = 0, entry, *result;
	int i, n, fd = -1, seen = 0;
	DIR *dir;

	CHECK(mkdir("scan.tmp", 0700) == 0 && chdir("scan.tmp") == 0);
	for (i = 0; i < 5; i++)
		CHECK(close(creat(names[i], 0600)) == 0);
	errno = 77;
	n = scandir(".", &list, no_dots, alphasort);
	CHECK(n == 5 && asked == 7 && errno == 77);
	CHECK(has(list, n, "A a1 a10 a2 b"));
	n = scandir(".", &list, no_dots, versionsort);
	CHECK(n == 5 && has(list, n, "A a1 a2 a10 b"));
	n = scandir(".", &list, 0, alphasort);
	CHECK(n == 7 && has(list, n, ". .. A a1 a10 a2 b"));
	n = scandir(".", &list, no_dots, 0);
	CHECK(n == 5);
	has(list, n, "");
	list = 0;
	CHECK(scandir(".", &list, nothing, alphasort) == 0);
	free(list);
	CHECK(scandir("nowhere", &list, 0, 0) == -1 && errno == ENOENT);
	CHECK(scandir("b", &list, 0, 0) == -1 && errno == ENOTDIR);
	no_memory();

	CHECK((dir = opendir(".")) != 0);
	for (i = 0; readdir_r(dir, &entry, &result) == 0 && result; i++) {
		CHECK(result == &entry && entry.d_ino && strlen(entry.d_name) < 4);
		seen |= strcmp(entry.d_name, "a10") == 0;
	}
	CHECK(i == 7 && seen && !result && closedir(dir) == 0);

	CHECK(chdir("..") == 0 && (fd = open("scan.tmp", O_RDONLY)) >= 0);
#if defined __TICKLIBC__ || defined __GLIBC__	/* musl has none */
	CHECK((n = scandirat(fd, ".", &list, no_dots, alphasort)) == 5);
	CHECK(has(list, n, "A a1 a10 a2 b"));
	CHECK(scandirat(fd, "b", &list, 0, 0) == -1 && errno == ENOTDIR);
	CHECK(scandirat(-1, "b", &list, 0, 0) == -1 && errno == EBADF);
#endif
	for (i = 0; i < 5; i++)
		CHECK(unlinkat(fd, names[i], 0) == 0);
	CHECK(close(fd) == 0 && rmdir("scan.tmp") == 0);
	versions();
	return failed;
}
