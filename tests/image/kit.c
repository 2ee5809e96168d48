/*
 * kit.c - the reader reports the right state for each image of the kit: at the
 * end of accessible memory, at an odd address, and truncated at any length.
 * not: kernel, it calculates only
 */
#include <stdlib.h>
#include <sys/mman.h>
#include "kit.h"
#include "../test.h"

static struct built image;
static unsigned char *end;	/* of accessible memory */

/* Reads the image at an address. */
static void read_kind(const struct kind *k, unsigned char *at, size_t size)
{
	struct image m;
	void *f = 0;
	int state;

	state = __image_open(&m, at, size, hash(WANTED_VERSION));
	CHECK(!state || state >= TICKVDSO_BAD_IMAGE);
	if (!state) {
		state = __image_find(&m, WANTED, &f);
		CHECK(state < TICKVDSO_BAD_IMAGE);
	}
	if (state != k->state)
		failed = 1, printf("%s: state %d, expected %d\n", k->name, state,
			k->state);
	if (state == TICKVDSO_BOUND && f != at + (image.code - image.bytes) + 32)
		failed = 1, printf("%s: wrong address\n", k->name);
}

int main(void)
{
	const struct kind *k;
	size_t n, page = 65536, opened = 0;
	unsigned char *p = mmap(0, 2 * page, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	end = p + page;
	CHECK(p != MAP_FAILED && mprotect(end, page, PROT_NONE) == 0);
	for (k = kinds; k < kinds + KINDS; k++) {
		make_kind(&image, k, WANTED, WANTED_VERSION);
		memcpy(end - 4096, image.bytes, 4096);
		read_kind(k, end - 4096, 4096);
		/* An image need not be aligned. */
		memcpy(p + 1, image.bytes, 4096);
		read_kind(k, p + 1, 4096);
	}

	/* Truncated: nothing after the end is read or found. */
	for (n = sizeof *image.ehdr; n < image.size; n++) {
		const struct kind *good = kinds + n % 3;
		struct image m;
		void *f = 0;
		int same;

		make_kind(&image, good, WANTED, WANTED_VERSION);
		for (same = 0; same < 2; same++) {
			if (same)	/* the image itself knows of it */
				image.load->memsz = image.load->filesz = n;
			memcpy(end - n, image.bytes, n);
			if (__image_open(&m, end - n, n, hash(WANTED_VERSION)))
				continue;
			CHECK(same);
			opened++;
			if (__image_find(&m, WANTED, &f) == TICKVDSO_BOUND)
				CHECK((unsigned char *)f < end);
		}
	}
	CHECK(opened > 10);
	return failed;
}
