/*
 * fcntl_move.c - copying within the kernel (splice, sendfile ...), advice about
 * ranges, file handles, and closing a range of descriptors.
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static const off_t big = 0x123456000LL;

/* The content of a pipe, compared with a string. */
static int holds(int fd, const char *text)
{
	char buf[64];
	ssize_t n = read(fd, buf, sizeof buf);

	return n == (ssize_t)strlen(text) && memcmp(buf, text, n) == 0;
}

static void pipes(int file)
{
	int a[2], b[2];
	off_t at = big, to = big + 100;
	char text[] = "memory";
	struct iovec v = { text, 6 };

	CHECK(pipe(a) == 0 && pipe(b) == 0);
	CHECK(pwrite(file, "splice me", 9, big) == 9);
	CHECK(splice(file, &at, a[1], 0, 6, 0) == 6 && at == big + 6);
	CHECK(tee(a[0], b[1], 4, 0) == 4);
	CHECK(holds(a[0], "splice") && holds(b[0], "spli"));
	CHECK(tee(a[0], b[1], 4, SPLICE_F_NONBLOCK) == -1 && errno == EAGAIN);
	CHECK(write(a[1], "into", 4) == 4);
	CHECK(splice(a[0], 0, file, &to, 4, SPLICE_F_MOVE) == 4);
	CHECK(to == big + 104);
	CHECK(pread(file, text, 4, big + 100) == 4 && memcmp(text, "into", 4) == 0);
	CHECK(splice(file, 0, file, 0, 4, 0) == -1 && errno == EINVAL);
	memcpy(text, "memory", 6);
	/* qemu does not have vmsplice for programs of another word size. */
	CHECK(vmsplice(a[1], &v, 1, 0) == 6 || (errno == ENOSYS && getenv("EMULATOR")));
	if (!getenv("EMULATOR"))
		CHECK(holds(a[0], "memory"));
	at = big + 100;
	CHECK(sendfile(b[1], file, &at, 4) == 4 && at == big + 104);
	CHECK(holds(b[0], "into"));
	CHECK(lseek(file, big, SEEK_SET) == big);
	CHECK(sendfile(b[1], file, 0, 3) == 3 && holds(b[0], "spl"));
	CHECK(lseek(file, 0, SEEK_CUR) == big + 3);
	CHECK(sendfile(b[1], -1, 0, 3) == -1 && errno == EBADF);
	CHECK(close(a[0]) == 0 && close(a[1]) == 0);
	CHECK(close(b[0]) == 0 && close(b[1]) == 0);
}

static void files(int file)
{
	off_t at = big, to = big + 1000;
	char text[9] = "";

	CHECK(copy_file_range(file, &at, file, &to, 9, 0) == 9);
	CHECK(at == big + 9 && to == big + 1009);
	CHECK(pread(file, text, 9, big + 1000) == 9);
	CHECK(memcmp(text, "splice me", 9) == 0);
	CHECK(copy_file_range(file, &at, file, &to, 9, 77) == -1 && errno == EINVAL);
	CHECK(fallocate(file, FALLOC_FL_KEEP_SIZE, 2 * big, 4096) == 0 ||
		errno == EOPNOTSUPP);
	CHECK(fallocate(file, 0, big, 0) == -1 && errno == EINVAL);
}

static void vectors(int file)
{
	char text[9] = "";
	struct iovec v[2] = { { text, 3 }, { text + 3, 3 } };
	struct stat st;

	if (preadv2(file, v, 2, big + 1001, 0) == -1 && errno == ENOSYS &&
	    getenv("EMULATOR"))
		return;	/* qemu does not have it */
	CHECK(preadv2(file, v, 2, big + 1001, 0) == 6);
	CHECK(memcmp(text, "plice ", 6) == 0);
	CHECK(lseek(file, big, SEEK_SET) == big);
	CHECK(preadv2(file, v, 1, -1, 0) == 3 && memcmp(text, "spl", 3) == 0);
	CHECK(lseek(file, 0, SEEK_CUR) == big + 3);
	CHECK(pwritev2(file, v, 1, big + 2000, RWF_DSYNC) == 3);
	CHECK(pread(file, text, 3, big + 2000) == 3 && memcmp(text, "spl", 3) == 0);
	CHECK(fstat(file, &st) == 0);
	CHECK(pwritev2(file, v, 1, 0, RWF_APPEND) == 3);
	CHECK(lseek(file, 0, SEEK_END) == st.st_size + 3);
	CHECK(preadv2(file, v, 1, big, 1 << 30) == -1 && errno == EOPNOTSUPP);
}

/* The order and the pairing of the arguments show in what is refused. */
static void ranges(int file, int end)
{
	const off_t last = 0x7fffffffffffffffLL;

	errno = 77;
	CHECK(posix_fadvise(file, big, big, POSIX_FADV_WILLNEED) == 0);
	CHECK(posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) == 0);
	CHECK(posix_fadvise(file, 0, 5, POSIX_FADV_NOREUSE) == 0);
	CHECK(posix_fadvise(file, big, big, 99) == EINVAL);
	CHECK(posix_fadvise(file, big, -1, POSIX_FADV_NORMAL) == EINVAL);
	CHECK(posix_fadvise(end, 0, 0, POSIX_FADV_NORMAL) == ESPIPE);
	CHECK(posix_fadvise(-1, 0, 0, POSIX_FADV_NORMAL) == EBADF);
	CHECK(errno == 77);
	CHECK(readahead(file, big, 4096) == 0);
	CHECK(readahead(end, 0, 4096) == -1 && errno == EINVAL);
	CHECK(sync_file_range(file, big, 4096, SYNC_FILE_RANGE_WRITE) == 0);
	CHECK(sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE |
		SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER) == 0);
	CHECK(sync_file_range(file, 0, 5, 99) == -1 && errno == EINVAL);
	CHECK(sync_file_range(file, -5, 5, 0) == -1 && errno == EINVAL);
	CHECK(sync_file_range(file, 0, -5, 0) == -1 && errno == EINVAL);
	CHECK(sync_file_range(file, last, last, 0) == -1 && errno == EINVAL);
	CHECK(sync_file_range(end, 0, 5, SYNC_FILE_RANGE_WRITE) == -1 &&
		errno == ESPIPE);
}

static void handles(const char *name, int file)
{
	struct file_handle *h = malloc(sizeof *h + MAX_HANDLE_SZ);
	int mount, fd;
	struct stat st, again;

	h->handle_bytes = 0;
	errno = 0;
	CHECK(name_to_handle_at(AT_FDCWD, name, h, &mount, 0) == -1);
	if (errno != EOVERFLOW) {
		/* Not on this file system, or not in this sandbox. */
		CHECK(errno == EOPNOTSUPP || errno == EPERM || errno == ENOSYS);
		free(h);
		return;
	}
	CHECK(h->handle_bytes > 0 && h->handle_bytes <= MAX_HANDLE_SZ);
	CHECK(name_to_handle_at(AT_FDCWD, name, h, &mount, 0) == 0);
	fd = open_by_handle_at(file, h, O_RDONLY);
	if (fd < 0) {	/* needs a privilege that root may lack */
		CHECK(errno == EPERM || errno == ESTALE || errno == ENOSYS);
	} else {
		CHECK(fstat(fd, &st) == 0 && fstat(file, &again) == 0);
		CHECK(st.st_ino == again.st_ino && close(fd) == 0);
	}
	free(h);
}

static int is_open(int fd)
{
	return fcntl(fd, F_GETFD) >= 0;
}

static void ranges_of_descriptors(int file)
{
	int i;

	for (i = 20; i < 30; i++)
		CHECK(fcntl(file, F_DUPFD, i) == i);
	if (close_range(22, 24, 0) == 0) {
		CHECK(is_open(21) && !is_open(22) && !is_open(24) && is_open(25));
		CHECK(close_range(9, 8, 0) == -1 && errno == EINVAL);
		CHECK(close_range(26, 26, CLOSE_RANGE_CLOEXEC) == -1 ||
			fcntl(26, F_GETFD) == FD_CLOEXEC);
	} else
		CHECK(errno == ENOSYS);
	errno = 77;
	closefrom(27);
	CHECK(errno == 77);
	CHECK(is_open(25) && is_open(26) && !is_open(27) && !is_open(29));
}

int main(void)
{
	const char *name = "fcntl_move.tmp";
	int file = open(name, O_RDWR | O_CREAT | O_TRUNC, 0600), end[2], status;
	pid_t child;

	CHECK(file >= 0 && pipe(end) == 0);
	pipes(file);
	files(file);
	vectors(file);
	ranges(file, end[0]);
	handles(name, file);
	CHECK(unlink(name) == 0);
	child = fork();
	if (child == 0) {
		ranges_of_descriptors(file);
		fflush(stdout);
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	return failed;
}
