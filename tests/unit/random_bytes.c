/*
 * random_bytes.c - random bytes and their errors: the same as those of the system
 * call, also after enough calls for the vDSO to serve them.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "../test.h"

static char *end;	/* of 256 KiB that may be written */

/* The function does what the system call does, with the same errno. */
static int same(char *buf, size_t n, unsigned flags)
{
	long kernel, ours;
	int error;

	errno = 0;
	kernel = syscall(SYS_getrandom, buf, n, flags);
	error = errno;
	errno = 0;
	ours = getrandom(buf, n, flags);
	return ours == kernel && errno == error;
}

static void both(void)
{
	static char a[257], zero[257];
	unsigned flags;

	memset(a, 0, sizeof a);
	CHECK(getrandom(a, 256, 0) == 256 && memcmp(a, zero, 256) && !a[256]);
	CHECK(memcmp(a + 240, zero, 16));
	memset(a, 0, sizeof a);
	CHECK(getentropy(a, 256) == 0 && memcmp(a + 240, zero, 16) && !a[256]);
	CHECK(getentropy(a, 257) == -1 && errno == EIO);
	CHECK(getentropy(a, 0) == 0);
	CHECK(getrandom(a, 1, ~0U) == -1 && errno == EINVAL);
	for (flags = 0; flags < 10; flags++) {
		CHECK(same(a, 16, flags));
		CHECK(same(a, 0, flags));
	}
	CHECK(same(0, 16, 0) && same(0, 0, 0) && same(0, SIZE_MAX, 0));
	CHECK(same(end - 65536, 65536, 0) && same(end - 200000, 200000, 0));
	CHECK(same(end - 100000, 200000, 0));
	CHECK(same(end - 100000, SIZE_MAX / 2, GRND_NONBLOCK));
}

int main(void)
{
	char *p = mmap(0, 5 * 65536, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char a[16];
	int i;

	CHECK(p != MAP_FAILED);
	end = p + 4 * 65536;
	CHECK(mprotect(end, 65536, PROT_NONE) == 0);
	both();
	for (i = 0; i < 1000; i++)
		CHECK(getrandom(a, sizeof a, 0) == sizeof a);
	both();
	return failed;
}
