/*
 * mutate.c - images with random faults: the reader reads and finds nothing
 * outside of them. An image has 4096 bytes between two inaccessible pages;
 * where pages are larger, there is only one, after it.
 * not: kernel, it calculates only
 */
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include "build.h"
#include "image.h"
#include "../test.h"

static uint32_t seed = 2463534242u;

static uint32_t random32(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed;
}

/* Random values, with more of those that often reveal bugs. */
static uint32_t odd(uint32_t was)
{
	static const uint32_t values[] = {
		0, 1, 2, 3, 4, 7, 8, 15, 16, 24, 4095, 4096, 4097, 0x7fffffff,
		0x80000000, 0xfffffff0, 0xfffffff8, 0xffffffff,
	};

	switch (random32() % 3) {
	case 0: return values[random32() % 18];
	case 1: return was + random32() % 33 - 16;
	}
	return random32();
}

static struct built image;

static struct dyn *entry_of(uintptr_t tag)
{
	struct dyn *d = image.dyn;

	while (d->tag != tag)
		d++;
	return d;
}

/* Tables without a terminator, which end with the image and the page. */
static void unterminated(unsigned char *page)
{
	const struct recipe r = { 0, 1, 0, { "other", "wanted" }, 0, 0 };
	struct image m;
	void *f;
	size_t n;

	build(&image, &r);
	n = (size_t)(entry_of(DT_NULL) - image.dyn) * sizeof *image.dyn;
	image.load->memsz = 4096;
	image.dynamic->vaddr = 4096 - n;
	image.dynamic->memsz = n;
	memcpy(page, image.bytes, 4096);
	memcpy(page + 4096 - n, image.dyn, n);
	CHECK(__image_open(&m, page, 4096, 0) == 0);
	CHECK(__image_find(&m, "wanted", &f) == TICKVDSO_BOUND);

	build(&image, &r);
	image.load->memsz = 4096;
	n = entry_of(DT_STRSZ)->value - 2;	/* less two nulls */
	entry_of(DT_STRTAB)->value = 4096 - n;
	entry_of(DT_STRSZ)->value = n;
	memcpy(page, image.bytes, 4096);
	memcpy(page + 4096 - n, image.names, n);
	if (!__image_open(&m, page, 4096, 0)) {
		__image_find(&m, "wanted", &f);
		CHECK(!"opened with unterminated names");
	}
}

int main(void)
{
	const struct recipe recipes[] = {
		{ 1, 0, "V", { "other", "wanted" }, 0, 0 },
		{ 0, 1, "V", { "other", "wanted" }, 0, 0 },
		{ 1, 1, 0, { "other", "wanted" }, (uintptr_t)-0x90000, 0 },
	};
	size_t size = (size_t)getpagesize();
	unsigned char *page = mmap(0, 3 * size, PROT_NONE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned i, k, opened = 0, found = 0;
	struct image m;
	void *f;

	CHECK(mprotect(page + size, size, PROT_READ | PROT_WRITE) == 0);
	page += 2 * size - 4096;
	unterminated(page);
	for (i = 0; i < 300000; i++) {
		if (i % 1000 == 0)
			build(&image, recipes + i / 1000 % 3);
		/* at the end of the page, so that a read beyond it faults */
		memset(page, 0, 4096);
		memcpy(page, image.bytes, image.size);
		for (k = random32() % 3 + 1; k; k--) {
			uint32_t *w = (uint32_t *)page + random32() % (image.size / 4);

			*w = odd(*w);
		}
		if (__image_open(&m, page, 4096, hash("V")))
			continue;
		opened++;
		f = 0;
		if (__image_find(&m, "wanted", &f) == TICKVDSO_BOUND) {
			found++;
			if ((unsigned char *)f < page || (unsigned char *)f >= page + 4096)
				CHECK(!"an address outside");
		}
		__image_find(&m, "an absent one of a longer name", &f);
	}
	CHECK(opened > 1000 && found > 500 && found < i);
	return failed;
}
