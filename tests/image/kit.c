/*
 * kit.c - what the reader says of each image of the kit, of each cut short
 * anywhere, and of each somewhere else. A page that can't be touched follows.
 * not: kernel, it calculates only
 */
#include <stdlib.h>
#include <sys/mman.h>
#include "kit.h"
#include "../test.h"

static struct built image;
static unsigned char *end;	/* of the memory that there is */

/* Reads the image where it ends when the memory does. */
static void read_kind(const struct kind *k, unsigned char *at, size_t size)
{
	struct image m;
	void *f = 0;
	int open, find = SYMBOL_ABSENT;

	open = __image_open(&m, at, size, hash(WANTED_VERSION));
	if (open == IMAGE_OK)
		find = __image_find(&m, WANTED, &f);
	if (open != k->open || find != k->find)
		failed = 1, printf("%s: open says %d, find %d; expected %d, %d\n",
			k->name, open, find, k->open, k->find);
	if (find == IMAGE_OK && f != at + (image.code - image.bytes) + 32)
		failed = 1, printf("%s: another address\n", k->name);
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
		/* Nowhere does it say that an image is aligned. */
		memcpy(p + 1, image.bytes, 4096);
		read_kind(k, p + 1, 4096);
	}

	/* Cut short: nothing behind the cut is read, nothing there is found. */
	for (n = sizeof *image.ehdr; n < image.size; n++) {
		const struct kind *good = kinds + n % 3;
		struct image m;
		void *f = 0;
		int same;

		make_kind(&image, good, WANTED, WANTED_VERSION);
		for (same = 0; same < 2; same++) {
			if (same)	/* and it says so itself */
				image.load->memsz = image.load->filesz = n;
			memcpy(end - n, image.bytes, n);
			if (__image_open(&m, end - n, n, hash(WANTED_VERSION)) != IMAGE_OK)
				continue;
			CHECK(same);
			opened++;
			if (__image_find(&m, WANTED, &f) == IMAGE_OK)
				CHECK((unsigned char *)f < end);
		}
	}
	CHECK(opened > 10);
	return failed;
}
