#define _GNU_SOURCE
#include <sys/mman.h>
#include <sys/random.h>
#include "loop.h"

typedef long routine(void *buf, size_t n, unsigned flags, void *state,
	size_t size);

void library(long n)
{
	while (n--)
		getrandom(to, size, 0);
}

/* Its names and versions on all machines that have it; vdso(7). */
static routine *find(void)
{
	static const char *const versions[] = { "LINUX_2.6", "LINUX_2.6.39",
		"LINUX_2.6.15", "LINUX_2.6.29", "LINUX_4.15", "LINUX_5.10" };
	void *f = 0;
	unsigned i;

	for (i = 0; !f && i < sizeof versions / sizeof *versions; i++) {
		f = tickvdso_sym(image, 0, versions[i], "__vdso_getrandom");
		if (!f)
			f = tickvdso_sym(image, 0, versions[i], "__kernel_getrandom");
	}
	return (routine *)f;
}

int direct(long n)
{
	static struct {
		unsigned size, protection, flags, reserved[13];
	} state;
	static routine *f;
	static void *page;

	if (!f) {
		f = find();
		if (!f || f(0, 0, 0, &state, ~(size_t)0))
			return 0;
		page = mmap(0, state.size, state.protection, state.flags, -1, 0);
		if (page == MAP_FAILED)
			return 0;
	}
	while (n--)
		f(to, size, 0, page, state.size);
	return 1;
}
