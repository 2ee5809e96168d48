/*
 * ftw_walk.c - nftw with each flag and ftw: what is visited, in which order, and
 * with which types. The order of names in a directory is not defined.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

#define MANY 64

static char seen[MANY][64];	/* "type level path" */
static int count, stop_at, in_place;
static const char *skip;	/* a path, for which the result is: */
static int result;
static ino_t home;

static int compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

static int visit(const char *path, const struct stat *st, int type,
	struct FTW *f)
{
	static const char *const types[] = {
		[FTW_F] = "F", [FTW_D] = "D", [FTW_DNR] = "DNR", [FTW_NS] = "NS",
		[FTW_SL] = "SL", [FTW_DP] = "DP", [FTW_SLN] = "SLN",
	};
	struct stat other;
	const char *slash = strrchr(path, '/');

	CHECK(count < MANY);
	snprintf(seen[count++], sizeof *seen, "%s %d %s", types[type], f->level, path);
	CHECK(f->base == (slash ? slash - path + 1 : 0));
#ifdef __GLIBC__	/* is in the directory that it reports last */
	if (type == FTW_DP)
		return 0;
#endif
	if (in_place) {
		CHECK(lstat(path + f->base, &other) == 0);
		CHECK(other.st_ino == st->st_ino || S_ISLNK(other.st_mode));
	}
	if (skip && strcmp(path, skip) == 0)
		return result;
	return count == stop_at ? 42 : 0;
}

static int simple(const char *path, const struct stat *st, int type)
{
	struct FTW f = { .level = 0 };
	const char *slash = strrchr(path, '/');

	f.base = slash ? slash - path + 1 : 0;
	return visit(path, st, type, &f);
}

/* Walks with flags, and compares the sorted visits with a list. */
static int gives(int flags, const char *wanted)
{
	char text[MANY * 64] = "";
	int i, r;

	count = 0;
	r = nftw("t", visit, 3, flags);
	qsort(seen, count, sizeof *seen, compare);
	for (i = 0; i < count; i++)
		strcat(strcat(text, seen[i]), "\n");
	if (r || strcmp(text, wanted)) {
		printf("flags %d: %d\n%s", flags, r, text);
		return 0;
	}
	return 1;
}

/* Where a path is among the visits. */
static int when(const char *entry)
{
	int i;

	for (i = 0; i < count && strcmp(seen[i], entry); i++)
		;
	return i;
}

static void orders(void)
{
	CHECK(gives(FTW_PHYS, "D 0 t\nD 1 t/a\nD 2 t/a/b\nF 1 t/file\nF 3 t/a/b/c\n"
		"SL 1 t/link\nSL 1 t/none\nSL 2 t/a/up\n"));
	CHECK(gives(FTW_PHYS | FTW_DEPTH, "DP 0 t\nDP 1 t/a\nDP 2 t/a/b\n"
		"F 1 t/file\nF 3 t/a/b/c\nSL 1 t/link\nSL 1 t/none\nSL 2 t/a/up\n"));
	/* t/link leads to t/a/b/c, t/a/up to t, which is not visited twice. */
	CHECK(gives(0, "D 0 t\nD 1 t/a\nD 2 t/a/b\nF 1 t/file\nF 1 t/link\n"
		"F 3 t/a/b/c\nSLN 1 t/none\n"));
	in_place = 1;
	CHECK(gives(FTW_CHDIR | FTW_PHYS | FTW_DEPTH, "DP 0 t\nDP 1 t/a\n"
		"DP 2 t/a/b\nF 1 t/file\nF 3 t/a/b/c\nSL 1 t/link\nSL 1 t/none\n"
		"SL 2 t/a/up\n"));
	CHECK(gives(FTW_CHDIR | FTW_MOUNT, "D 0 t\nD 1 t/a\nD 2 t/a/b\nF 1 t/file\n"
		"F 1 t/link\nF 3 t/a/b/c\nSLN 1 t/none\n"));
	in_place = 0;

	count = 0;
	CHECK(nftw("t", visit, 1, FTW_PHYS) == 0);
	CHECK(when("D 0 t") == 0 && when("D 1 t/a") < when("D 2 t/a/b"));
	CHECK(when("D 2 t/a/b") < when("F 3 t/a/b/c"));
	count = 0;
	CHECK(nftw("t", visit, 1, FTW_PHYS | FTW_DEPTH) == 0 && count == 8);
	CHECK(when("DP 0 t") == 7 && when("DP 1 t/a") > when("DP 2 t/a/b"));
	CHECK(when("DP 2 t/a/b") > when("F 3 t/a/b/c"));
}

static void results(void)
{
	count = 0;
	stop_at = 3;
	CHECK(nftw("t", visit, 5, FTW_PHYS) == 42 && count == 3);
	count = 0;
	CHECK(nftw("t", visit, 5, FTW_CHDIR) == 42 && count == 3);
	stop_at = 0;

	skip = "t/a";
	result = FTW_SKIP_SUBTREE;
	CHECK(gives(FTW_PHYS | FTW_ACTIONRETVAL,
		"D 0 t\nD 1 t/a\nF 1 t/file\nSL 1 t/link\nSL 1 t/none\n"));
	skip = "t/a/b/c";
	CHECK(gives(FTW_PHYS | FTW_ACTIONRETVAL, "D 0 t\nD 1 t/a\nD 2 t/a/b\n"
		"F 1 t/file\nF 3 t/a/b/c\nSL 1 t/link\nSL 1 t/none\nSL 2 t/a/up\n"));
	result = FTW_SKIP_SIBLINGS;
	CHECK(gives(FTW_PHYS | FTW_ACTIONRETVAL, "D 0 t\nD 1 t/a\nD 2 t/a/b\n"
		"F 1 t/file\nF 3 t/a/b/c\nSL 1 t/link\nSL 1 t/none\nSL 2 t/a/up\n"));
	skip = "t";
	CHECK(gives(FTW_PHYS | FTW_ACTIONRETVAL, "D 0 t\n"));
	result = FTW_STOP;
	count = 0;
	CHECK(nftw("t", visit, 5, FTW_ACTIONRETVAL) == FTW_STOP && count == 1);
	skip = "t/a/b";
	result = FTW_SKIP_SIBLINGS;
	count = 0;
	CHECK(nftw("t", visit, 5, FTW_PHYS | FTW_ACTIONRETVAL) == 0);
	CHECK(when("F 3 t/a/b/c") == count && when("F 1 t/file") < count);
	skip = 0;
}

static void edges(void)
{
	struct rlimit l;
	int fd, status;
	pid_t child;

	count = 0;
	CHECK(nftw("t///", visit, 5, FTW_PHYS) == 0 && when("D 0 t") == 0);
	CHECK(when("D 1 t/a") < count);
	count = 0;
	CHECK(nftw("t/file", visit, 5, 0) == 0 && count == 1);
	CHECK(when("F 0 t/file") == 0);
	count = 0;
	CHECK(nftw("t/none", visit, 5, 0) == 0 && when("SLN 0 t/none") == 0);
	count = 0;
	CHECK(nftw("nowhere", visit, 5, 0) == -1 && errno == ENOENT && !count);
	CHECK(nftw("", visit, 5, 0) == -1 && errno == ENOENT);
	CHECK(nftw("t/file/x", visit, 5, 0) == -1 && errno == ENOTDIR);
	CHECK(ftw("t", simple, 1) == 0 && count == 7);
	CHECK(when("NS 0 t/none") < count && when("D 0 t/a/b") < count);

	child = fork();
	if (child == 0) {
		/* Two descriptors: the tree is deeper. */
		fd = dup(1);
		close(fd);
		CHECK(getrlimit(RLIMIT_NOFILE, &l) == 0);
		l.rlim_cur = fd + 2;
		CHECK(setrlimit(RLIMIT_NOFILE, &l) == 0);
		count = 0;
		CHECK(nftw("t", visit, 1, FTW_CHDIR | FTW_PHYS) == 0 && count == 8);
		if (!getenv("EMULATOR")) {
			l.rlim_cur = fd;
			CHECK(setrlimit(RLIMIT_NOFILE, &l) == 0);
			CHECK(nftw("t", visit, 1, FTW_PHYS) == -1 && errno == EMFILE);
		}
		/* Not as root: a directory that cannot be read or searched. */
		l.rlim_cur = l.rlim_max < 64 ? l.rlim_max : 64;
		setrlimit(RLIMIT_NOFILE, &l);
		CHECK(chmod("t/a/b", 0) == 0 && chmod("t", 0755) == 0);
		if (geteuid() == 0 && (seteuid(4321) || access(".", X_OK)))
			_exit(failed);
		count = 0;
		if (nftw("t", visit, 5, FTW_PHYS) == 0)
			CHECK(when("DNR 2 t/a/b") < count && count == 7);
		fflush(stdout);
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	CHECK(chmod("t/a/b", 0700) == 0);
	/* No descriptor is left open. */
	fd = dup(1);
	CHECK(fd == 3 || getenv("EMULATOR"));
	close(fd);
}

int main(void)
{
	struct stat st;

	CHECK(mkdir("ftw.tmp", 0700) == 0 && chdir("ftw.tmp") == 0);
	CHECK(mkdir("t", 0700) == 0 && mkdir("t/a", 0755) == 0);
	CHECK(mkdir("t/a/b", 0700) == 0);
	CHECK(close(creat("t/file", 0600)) == 0 && close(creat("t/a/b/c", 0600)) == 0);
	CHECK(symlink("a/b/c", "t/link") == 0 && symlink("nowhere", "t/none") == 0);
	CHECK(symlink("..", "t/a/up") == 0);
	CHECK(stat(".", &st) == 0);
	home = st.st_ino;
	orders();
	results();
	edges();
	CHECK(stat(".", &st) == 0 && st.st_ino == home);
	CHECK(unlink("t/a/up") == 0 && unlink("t/link") == 0 && unlink("t/none") == 0);
	CHECK(unlink("t/a/b/c") == 0 && unlink("t/file") == 0);
	CHECK(rmdir("t/a/b") == 0 && rmdir("t/a") == 0 && rmdir("t") == 0);
	CHECK(chdir("..") == 0 && rmdir("ftw.tmp") == 0);
	return failed;
}
