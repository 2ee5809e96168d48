/* event_inotify.c - inotify: events with names and cookies, watches, errors. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

static int fd;
static union {
	struct inotify_event e;
	char bytes[4096];
} buf;
static long have, at;

/* The next event, or one of zeros. */
static const struct inotify_event *next(void)
{
	static const struct inotify_event none;
	const struct inotify_event *e;

	if (at == have) {
		have = read(fd, &buf, sizeof buf);
		at = 0;
		if (have <= 0) {
			have = 0;
			return &none;
		}
	}
	e = (void *)(buf.bytes + at);
	at += sizeof *e + e->len;
	return e;
}

static int is(int watch, unsigned mask, const char *name)
{
	const struct inotify_event *e = next();

	return e->wd == watch && e->mask == mask &&
		(name ? e->len && !strcmp(e->name, name) : !e->len);
}

int main(void)
{
	const struct inotify_event *e;
	unsigned cookie;
	int a, b, file;

	CHECK(mkdir("inotify.tmp", 0700) == 0 && chdir("inotify.tmp") == 0);

	fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	CHECK(fd >= 0 && fcntl(fd, F_GETFD) == FD_CLOEXEC);
	CHECK(fcntl(fd, F_GETFL) & O_NONBLOCK);
	CHECK(read(fd, &buf, sizeof buf) == -1 && errno == EAGAIN);
	a = inotify_add_watch(fd, ".", IN_CREATE | IN_DELETE | IN_MOVE);
	CHECK(a == 1);

	file = open("one", O_CREAT | O_WRONLY, 0600);
	CHECK(is(a, IN_CREATE, "one"));
	b = inotify_add_watch(fd, "one", IN_MODIFY | IN_CLOSE | IN_DELETE_SELF);
	CHECK(b == 2);
	CHECK(write(file, "x", 1) == 1 && close(file) == 0);
	CHECK(is(b, IN_MODIFY, 0) && is(b, IN_CLOSE_WRITE, 0));
	/* the same file has the same number; its mask is replaced or added to */
	CHECK(inotify_add_watch(fd, "./one", IN_OPEN) == b);
	CHECK(inotify_add_watch(fd, "one", IN_CLOSE | IN_MASK_ADD) == b);
	CHECK(inotify_add_watch(fd, "one", IN_OPEN | IN_ONLYDIR) == -1 &&
		errno == ENOTDIR);
	close(open("one", O_RDONLY));
	CHECK(is(b, IN_OPEN, 0) && is(b, IN_CLOSE_NOWRITE, 0));
	/* the name's length is padded, so that the next event is aligned */
	CHECK(rename("one", "a longer name than that") == 0);
	e = next();
	cookie = e->cookie;
	CHECK(e->mask == IN_MOVED_FROM && cookie && !strcmp(e->name, "one"));
	CHECK(e->len % 16 == 0);
	e = next();
	CHECK(e->mask == IN_MOVED_TO && e->cookie == cookie);
	CHECK(!strcmp(e->name, "a longer name than that"));
	CHECK(mkdir("two", 0700) == 0 && is(a, IN_CREATE | IN_ISDIR, "two"));
	CHECK(rmdir("two") == 0 && is(a, IN_DELETE | IN_ISDIR, "two"));
	CHECK(inotify_rm_watch(fd, b) == 0 && is(b, IN_IGNORED, 0));
	CHECK(inotify_rm_watch(fd, b) == -1 && errno == EINVAL);
	CHECK(unlink("a longer name than that") == 0);
	CHECK(is(a, IN_DELETE, "a longer name than that") && next()->wd == 0);

	CHECK(inotify_add_watch(fd, "none", IN_OPEN) == -1 && errno == ENOENT);
	CHECK(inotify_add_watch(fd, ".", 0) == -1 && errno == EINVAL);
	CHECK(inotify_add_watch(999, ".", IN_OPEN) == -1 && errno == EBADF);
	CHECK(inotify_rm_watch(999, a) == -1 && errno == EBADF);
	CHECK(inotify_init1(~(IN_NONBLOCK | IN_CLOEXEC)) == -1 && errno == EINVAL);
	close(fd);

	/* a buffer without room for the event; the folder itself */
	fd = inotify_init();
	CHECK(fd >= 0 && fcntl(fd, F_GETFD) == 0);
	CHECK(!(fcntl(fd, F_GETFL) & O_NONBLOCK));
	CHECK(inotify_add_watch(fd, ".", IN_ONESHOT | IN_ALL_EVENTS) == 1);
	CHECK(chdir("..") == 0 && rmdir("inotify.tmp") == 0);
	CHECK(read(fd, &buf, 8) == -1 && errno == EINVAL);
	CHECK(is(1, IN_DELETE_SELF, 0) && is(1, IN_IGNORED, 0));
	return failed;
}
