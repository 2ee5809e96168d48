/* random_bytes.c - random bytes from the kernel, and their errors. */
#define _GNU_SOURCE
#include <errno.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	static char a[257], zero[257];

	CHECK(getrandom(a, 256, 0) == 256 && memcmp(a, zero, 256) && !a[256]);
	memset(a, 0, sizeof a);
	CHECK(getentropy(a, 256) == 0 && memcmp(a + 240, zero, 16) && !a[256]);
	CHECK(getentropy(a, 257) == -1 && errno == EIO);
	CHECK(getrandom(a, 1, ~0U) == -1 && errno == EINVAL);
	return failed;
}
