/* stdlib_files.c - realpath, temporary files, and the current directory's name. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

static char here[PATH_MAX];

/* Whether path resolves to the current directory and end. */
static int is(const char *path, const char *end)
{
	char buf[PATH_MAX], *p = realpath(path, buf), *q = realpath(path, 0);
	size_t n = strlen(here);
	int same = p == buf && q && strcmp(p, q) == 0 &&
		memcmp(p, here, n) == 0 && strcmp(p + n, end) == 0;

	free(q);
	return same;
}

static int fails(const char *path, int error)
{
	char buf[PATH_MAX];

	errno = 0;
	if (realpath(path, buf) || errno != error)
		return 0;
	errno = 0;
	return !realpath(path, 0) && errno == error;
}

static void paths(void)
{
	char path[2 * PATH_MAX], *p;
	int i;

	CHECK(getcwd(here, sizeof here) != 0);
	CHECK(is(".", "") && is("./", "") && is("a", "/a") && is("./a//b/", "/a/b"));
	CHECK(is("a/b/..", "/a") && is("a/../a/./b/../../file", "/file"));
	CHECK(is("la", "/a") && is("la/", "/a") && is("la/b/..", "/a"));
	CHECK(is("lb/..", "/a") && is("lb/../../file", "/file"));
	CHECK(is("lfile", "/file") && is("a/up/file", "/file"));
	CHECK(fails("file/", ENOTDIR) && fails("file/.", ENOTDIR));
	CHECK(fails("file/..", ENOTDIR) && fails("lfile/", ENOTDIR));
	CHECK(fails("file/x", ENOTDIR) && fails("lfile/../a", ENOTDIR));
	CHECK(fails("none", ENOENT) && fails("none/..", ENOENT));
	CHECK(fails("dangling", ENOENT) && fails("dangling/", ENOENT));
	CHECK(fails("", ENOENT) && fails("loop", ELOOP) && fails("loop/x", ELOOP));
	p = 0;	/* hidden from the compiler, which would warn */
	CHECK(fails(p, EINVAL));
	CHECK((p = realpath("/", path)) && strcmp(p, "/") == 0);
	CHECK((p = realpath("///", path)) && strcmp(p, "/") == 0);
	CHECK((p = realpath("/..", path)) && strcmp(p, "/") == 0);
	CHECK((p = realpath("/dev/../dev/./null", path)));
	CHECK(p && strcmp(p, "/dev/null") == 0);
	CHECK(is("abs", "/a/b") && is("abs/../up", ""));

	memset(path, 'x', 300);
	path[300] = 0;
	CHECK(fails(path, ENAMETOOLONG));
	for (i = 0; i < PATH_MAX; i += 2)
		memcpy(path + i, "./", 3);
	CHECK(fails(path, ENAMETOOLONG) || is(path, ""));	/* glibc */
	path[PATH_MAX - 2] = 0;		/* the longest path that is allowed */
	CHECK(is(path, ""));
	/* The link's target is as long as the limit: no room for the name. */
	path[PATH_MAX - 4] = 0;
	if (symlink(path, "long") == 0) {
		CHECK(is("long", "") && is("long/a", "/a"));
		CHECK(fails("long/././././a", ENAMETOOLONG) || is("long/././././a", "/a"));
		CHECK(unlink("long") == 0);
	}
	if (geteuid()) {
		CHECK(chmod("a", 0) == 0);
		CHECK(fails("a/b", EACCES) && fails("a/..", EACCES));
		CHECK(chmod("a", 0700) == 0);
	}
}

static void temporary(void)
{
	char a[] = "aXXXXXX", b[] = "aXXXXXX", c[] = "aXXXXXX.c", d[] = "dXXXXXX";
	char bad[] = "aXXXXX", dir[] = "none/XXXXXX";
	struct stat st;
	mode_t mask = umask(0);
	int fd = mkstemp(a), other = mkostemp(b, O_CLOEXEC | O_APPEND);

	CHECK(fd >= 0 && other >= 0 && strcmp(a, b) != 0);
	CHECK(strlen(a) == 7 && a[0] == 'a' && !strchr(a, 'X') && !strchr(a, '/'));
	CHECK(stat(a, &st) == 0 && (st.st_mode & 07777) == 0600);
	CHECK(fcntl(fd, F_GETFD) == 0 && fcntl(other, F_GETFD) == FD_CLOEXEC);
	CHECK((fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDWR);
	CHECK((fcntl(other, F_GETFL) & (O_ACCMODE | O_APPEND)) == (O_RDWR | O_APPEND));
	CHECK(close(fd) == 0 && close(other) == 0 && unlink(a) == 0 && unlink(b) == 0);

	CHECK((fd = mkstemps(c, 2)) >= 0 && strcmp(c + 7, ".c") == 0);
	CHECK(close(fd) == 0 && unlink(c) == 0);
	memcpy(c, "aXXXXXX.c", sizeof c);
	CHECK((fd = mkostemps(c, 2, O_CLOEXEC)) >= 0 && strcmp(c + 7, ".c") == 0);
	CHECK(fcntl(fd, F_GETFD) == FD_CLOEXEC);
	CHECK(close(fd) == 0 && unlink(c) == 0);
	CHECK(mkdtemp(d) == d && stat(d, &st) == 0);
	CHECK((st.st_mode & 07777) == 0700 && S_ISDIR(st.st_mode) && rmdir(d) == 0);
	umask(mask);

	CHECK(mkstemp(bad) == -1 && errno == EINVAL);
	CHECK(strcmp(bad, "aXXXXX") == 0);
	CHECK(!mkdtemp(bad) && errno == EINVAL);
	CHECK(mkstemps(bad, 2) == -1 && errno == EINVAL);
	CHECK(mkstemps(c, 9) == -1 && errno == EINVAL);
	CHECK(mkstemp(dir) == -1 && errno == ENOENT);
	memcpy(dir, "none/XXXXXX", sizeof dir);
	CHECK(!mkdtemp(dir) && errno == ENOENT);
}

static void streams(void)
{
	FILE *f = tmpfile(), *g = tmpfile();
	char buf[10] = "";
	struct rlimit l, none;
	struct stat st;

	if (!f) {	/* a booted test may have no /tmp */
		CHECK(errno == ENOENT && access("/tmp", F_OK) == -1);
		return;
	}
	CHECK(g && fputs("text", f) >= 0 && fputs("other", g) >= 0);
	rewind(f);
	CHECK(fread(buf, 1, 9, f) == 4 && strcmp(buf, "text") == 0);
	CHECK(fstat(fileno(f), &st) == 0 && st.st_nlink == 0);
	CHECK((st.st_mode & 0777) == 0600);
	CHECK(fclose(f) == 0 && fclose(g) == 0);
	CHECK(getrlimit(RLIMIT_NOFILE, &l) == 0);
	none = l;
	none.rlim_cur = 3;
	if (!getenv("EMULATOR")) {	/* qemu does not limit itself */
		CHECK(setrlimit(RLIMIT_NOFILE, &none) == 0);
		CHECK(!tmpfile() && errno == EMFILE);
		CHECK(setrlimit(RLIMIT_NOFILE, &l) == 0);
	}
}

static void directory(void)
{
	char *p;

	CHECK(setenv("PWD", "/nonexistent", 1) == 0);
	CHECK((p = get_current_dir_name()) && strcmp(p, here) == 0);
	free(p);
	CHECK(unsetenv("PWD") == 0);
	CHECK((p = get_current_dir_name()) && strcmp(p, here) == 0);
	free(p);
	CHECK(chdir("a") == 0);
	strcpy(here + strlen(here), "/la");
	CHECK(setenv("PWD", here, 1) == 0);
	CHECK((p = get_current_dir_name()) && strcmp(p, here) == 0);
	free(p);
	CHECK(chdir("..") == 0);
	CHECK((p = ctermid(0)) && strcmp(p, "/dev/tty") == 0);
	CHECK(ctermid(here) == here && strcmp(here, "/dev/tty") == 0);
	CHECK(strlen(here) < L_ctermid);
}

int main(void)
{
	char path[PATH_MAX];

	CHECK(mkdir("files.tmp", 0700) == 0 && chdir("files.tmp") == 0);
	CHECK(getcwd(path, sizeof path - 10) && strcat(path, "/a/b"));
	CHECK(mkdir("a", 0700) == 0 && mkdir("a/b", 0700) == 0);
	CHECK(close(creat("file", 0600)) == 0);
	CHECK(symlink("a", "la") == 0 && symlink("a/b/", "lb") == 0);
	CHECK(symlink("a/../file", "lfile") == 0 && symlink("..", "a/up") == 0);
	CHECK(symlink("none", "dangling") == 0 && symlink("loop", "loop") == 0);
	CHECK(symlink(path, "abs") == 0);
	paths();
	temporary();
	streams();
	directory();
	CHECK(unlink("la") == 0 && unlink("lb") == 0 && unlink("lfile") == 0);
	CHECK(unlink("a/up") == 0 && unlink("dangling") == 0 && unlink("loop") == 0);
	CHECK(unlink("abs") == 0 && unlink("file") == 0);
	CHECK(rmdir("a/b") == 0 && rmdir("a") == 0);
	CHECK(chdir("..") == 0 && rmdir("files.tmp") == 0);
	return failed;
}
