/*
 * fuzz.c - libFuzzer's way into the reader: any bytes are an image, of any size.
 *
 * The copy that is read is as large as the input and not a byte more, so that
 * the sanitizer sees each step too far. What is found must lie in the image.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "find.h"
#include "tickvdso.h"

static void inside(const void *f, const unsigned char *image, size_t size)
{
	if (f && ((const unsigned char *)f < image ||
	    (const unsigned char *)f >= image + size))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char *const names[] = { "wanted", "other", "", "an absent one" };
	struct tickvdso_routine r;
	unsigned char *image;
	unsigned i;

	/* The kernel's own images begin where a page does, and end anywhere. */
	if (n < 1 || n > 1 << 16)
		return 0;
	image = malloc(n);
	memcpy(image, data, n);
	for (i = 0; i < 4; i++)
		inside(tickvdso_sym(image, n, "V", names[i]), image, n);
	for (i = 0; !tickvdso_routine(i, image, n, &r); i++) {
		inside(r.address, image, n);
		if (!r.address != (r.state != TICKVDSO_BOUND))
			abort();
	}
	free(image);
	return 0;
}
