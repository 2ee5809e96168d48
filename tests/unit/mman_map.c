/*
 * mman_map.c - mmap and friends, with offsets beyond 4 GiB.
 * not: kernel mipsel, as mremap in Linux 6.1 on 64-bit MIPS corrupts memory
 * not: kernel mips64el, for the same reason
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../test.h"

static sigjmp_buf out;

static void handler(int sig)
{
	siglongjmp(out, sig);
}

static int faults(char *p)
{
	if (sigsetjmp(out, 1))
		return 1;
	*(volatile char *)p = 1;
	return 0;
}

/* Memory by a name, and locked memory. */
static void shared(void)
{
	const size_t page = getpagesize();
	char long_name[300] = "/";
	char name[40];
	int fd, same;
	char *p, *q;

	snprintf(name, sizeof name, "/mman_map-%d", (int)getpid());
	fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);

	p = mmap(0, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(p != MAP_FAILED);
	*p = 1;
	CHECK(posix_madvise(p, page, POSIX_MADV_DONTNEED) == 0 && *p == 1);
	CHECK(mlock2(p, page, MLOCK_ONFAULT) == 0 || errno == ENOMEM ||
		errno == EPERM || errno == ENOSYS);
	CHECK(mlock2(p, page, 99) == -1 && (errno == EINVAL || errno == ENOSYS));
	CHECK(munmap(p, page) == 0);

	CHECK(shm_open("/a/b", O_RDWR | O_CREAT, 0600) == -1 && errno == EINVAL);
	CHECK(shm_open("/", O_RDWR | O_CREAT, 0600) == -1 && errno == EINVAL);
	CHECK(shm_open("/..", O_RDWR | O_CREAT, 0600) == -1);
	CHECK(shm_unlink("/a/b") == -1);
	memset(long_name + 1, 'x', 256);
	CHECK(shm_open(long_name, O_RDWR | O_CREAT, 0600) == -1);
	if (fd < 0) {	/* /dev/shm is not mounted */
		CHECK(errno != 0 && access("/dev/shm", W_OK) == -1);
		return;
	}
	CHECK(fcntl(fd, F_GETFD) == FD_CLOEXEC && ftruncate(fd, page) == 0);
	CHECK((same = shm_open(name, O_RDONLY, 0)) >= 0);
	p = mmap(0, page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	q = mmap(0, page, PROT_READ, MAP_SHARED, same, 0);
	CHECK(p != MAP_FAILED && q != MAP_FAILED);
	*p = 5;
	CHECK(*(volatile char *)q == 5);
	CHECK(munmap(p, page) == 0 && munmap(q, page) == 0);
	CHECK(close(fd) == 0 && close(same) == 0);
	CHECK(shm_unlink(name) == 0);
	CHECK(shm_unlink(name) == -1 && errno == ENOENT);
	CHECK(shm_open(name, O_RDWR, 0) == -1 && errno == ENOENT);
}

int main(void)
{
	const size_t page = getpagesize();
	/* qemu before 8.1 drops the bits of mmap2's offset above 32. */
	const off_t big = sizeof(long) < 8 && getenv("EMULATOR") ?
		0x23450000 : 0x123450000LL;
	int fd = open("mman.tmp", O_RDWR | O_CREAT | O_TRUNC, 0600);
	char *p, *q;
	unsigned char resident = 0;

	CHECK(pwrite(fd, "here", 4, big) == 4);
	p = mmap(0, page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, big);
	/* qemu before 8 keeps only 32 bits of the offset of mmap2. */
	CHECK(p != MAP_FAILED && (memcmp(p, "here", 4) == 0 ||
		(sizeof(long) < 8 && getenv("EMULATOR"))));
	p[0] = 't';
	CHECK(msync(p, page, MS_SYNC) == 0);
	CHECK(munmap(p, page) == 0);
	CHECK(munmap(p + 1, page) == -1 && errno == EINVAL);
	CHECK(msync(p + 1, page, MS_SYNC) == -1 && errno == EINVAL);
	CHECK(mmap(0, page, PROT_READ, MAP_SHARED, fd, big + 1) == MAP_FAILED &&
		errno == EINVAL);
	CHECK(mmap(0, page, PROT_READ, MAP_SHARED, -1, 0) == MAP_FAILED &&
		errno == EBADF);
	CHECK(mmap(0, 0, PROT_READ, MAP_SHARED, fd, 0) == MAP_FAILED &&
		errno == EINVAL);
	q = mmap(0, page, PROT_READ, MAP_PRIVATE, fd, big);
	CHECK(q != MAP_FAILED && q[0] == 't');

	p = mmap(0, 4 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(p != MAP_FAILED && p[4 * page - 1] == 0);
	p[0] = 1;
	q = mremap(p, 4 * page, 64 * page, MREMAP_MAYMOVE);
	CHECK(q != MAP_FAILED && q[0] == 1 && q[64 * page - 1] == 0);
	p = q;
	CHECK(madvise(p, page, MADV_DONTNEED) == 0 && p[0] == 0);
	/* Not advice of POSIX: Linux would discard the page for 8 or 9. */
	p[0] = 5;
	CHECK(posix_madvise(p, page, 8) == EINVAL && p[0] == 5);
	CHECK(posix_madvise(p, page, POSIX_MADV_WILLNEED) == 0);
	CHECK(mprotect(p, page, PROT_READ) == 0);
	signal(SIGSEGV, handler);
	CHECK(faults(p));
	CHECK(faults(p));	/* SIGSEGV is not blocked any more */
	CHECK(mincore(p, page, &resident) == 0 && resident & 1);
	CHECK(mincore(p + 1, page, &resident) == -1 && errno == EINVAL);
	if (mlock(p, page) == 0) {
		/* A locked page can't be discarded. */
		CHECK(getenv("EMULATOR") || (madvise(p, page, MADV_DONTNEED) == -1 &&
			errno == EINVAL));
		CHECK(munlock(p, page) == 0);
		CHECK(madvise(p, page, MADV_DONTNEED) == 0);
	} else
		CHECK(errno == ENOMEM || errno == EPERM);
	CHECK(mlockall(0) == -1 && errno == EINVAL);
	if (mlockall(MCL_FUTURE) == 0) {
		q = mmap(0, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		CHECK(q == MAP_FAILED || getenv("EMULATOR") ||
			madvise(q, page, MADV_DONTNEED) == -1);
		CHECK(munlockall() == 0);
		CHECK(q == MAP_FAILED || madvise(q, page, MADV_DONTNEED) == 0);
	} else
		CHECK(errno == ENOMEM || errno == EPERM);
	CHECK(munmap(p, 64 * page) == 0);
	CHECK((fd = memfd_create("name", MFD_CLOEXEC)) >= 0 && write(fd, "x", 1) == 1);
	CHECK(unlink("mman.tmp") == 0);
	shared();
	return failed;
}
