/*
 * random_fallback.c - if the vDSO's getrandom fails, the system call is made.
 * flags: -Wl,-z,norelro
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include "../../libc/random/vgetrandom.h"
#include "vgetrandom.def"
#include "../test.h"

FAILS(fails, 22)

/* Stores what is not random, to see that it is called. */
static long fixed(void *buf, unsigned long n, unsigned flags, void *state,
	unsigned long size)
{
	CHECK(!flags && state == &failed && size == 99);
	memset(buf, 7, n);
	return (long)n;
}

static int random_bytes(void)
{
	static char a[256], zero[256];

	memset(a, 0, sizeof a);
	return getrandom(a, sizeof a, 0) == sizeof a && memcmp(a, zero, sizeof a) &&
		!getentropy(a, 256) && arc4random() != arc4random() &&
		getrandom(a, 1, 8) == -1 && errno == EINVAL;
}

int main(void)
{
	char a[16] = { 0 };

	if (!VGETRANDOM[0])	/* a machine without such a routine */
		return failed;
	CHECK(random_bytes());
	CHECK(vdso_call(fails, 0, 0, 0, 0, 0) == -22);
	__vgetrandom.routine = fails;
	CHECK(random_bytes());
	__vgetrandom.routine = 0;
	CHECK(random_bytes());
	__vgetrandom.routine = fixed;
	__vgetrandom.state = &failed;
	__vgetrandom.size = 99;
	CHECK(getrandom(a, 16, 0) == 16 && a[0] == 7 && a[15] == 7);
	return failed;
}
