/* small.c - an image shorter than an ELF header is refused, and not overrun. */
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include "kit.h"
#include "../test.h"

int main(void)
{
	static struct built image;
	size_t page = (size_t)getpagesize(), n;
	struct tickvdso_routine r;
	unsigned char *p = mmap(0, 2 * page, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	CHECK(p != MAP_FAILED && mprotect(p + page, page, PROT_NONE) == 0);
	make_kind(&image, kinds, WANTED, WANTED_VERSION);
	for (n = 1; n < sizeof *image.ehdr; n++) {
		memcpy(p + page - n, image.bytes, n);
		CHECK(!tickvdso_sym(p + page - n, n, WANTED_VERSION, WANTED));
		if (!tickvdso_routine(0, p + page - n, n, &r))
			CHECK(r.state >= TICKVDSO_BAD_IMAGE);
	}
	CHECK(tickvdso_sym(image.bytes, image.size, WANTED_VERSION, WANTED));
	CHECK(!tickvdso_sym(0, 0, WANTED_VERSION, WANTED));
	return failed;
}
