/* cache.c - if the kernel must clear a cache, it accepts the arguments. */
#include "cache.h"
#include "../test.h"

/* qemu-arm leaves the first argument in the register of the result. */
static int accepted(const char *start, const char *end)
{
	long r = clear_cache(start, end);

	return r == 0 || r == (long)start;
}

int main(void)
{
	static char page[8192];

	CHECK(accepted(page, page + 4096));
	CHECK(accepted(page + 1, page + 7));
	CHECK(accepted(page + 10, page + 10));
	return failed;
}
