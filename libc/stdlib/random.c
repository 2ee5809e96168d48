#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/*
 * As in rand.c, with another multiplier (L'Ecuyer, 1999); the high bits are
 * mixed into the low ones. The state may be a caller's and need not be aligned.
 */
static uint64_t first = 1;
static char *state = (char *)&first;

static void store(uint64_t n)
{
	memcpy(state, &n, sizeof n);
}

void srandom(unsigned seed)
{
	store(seed);
}

long random(void)
{
	uint64_t n;

	memcpy(&n, state, sizeof n);
	n = n * 2862933555777941757U + 3037000493U;
	store(n);
	return (n ^ n >> 31) >> 33;
}

char *initstate(unsigned seed, char *to, size_t size)
{
	char *old = state;

	if (size < sizeof first) {
		errno = EINVAL;
		return 0;
	}
	state = to;
	store(seed);
	return old;
}

char *setstate(char *to)
{
	char *old = state;

	state = to;
	return old;
}
