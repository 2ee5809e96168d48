/*
 * fuzz.c - the libFuzzer target: reads any bytes of any size as an image.
 *
 * The copy has exactly the size of the input, so that the sanitizer notices
 * every read past its end. Addresses found must be inside the image.
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

	/* The kernel's images start at a page boundary and end anywhere. */
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
