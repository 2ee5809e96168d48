#include "find.h"

/* The hash of System V's ABI, by which an image knows its versions. */
static uint32_t hash(const char *s)
{
	uint32_t h = 0;

	for (; *s; s++) {
		h = (h << 4) + (unsigned char)*s;
		h = (h ^ (h >> 24 & 0xf0)) & 0xfffffff;
	}
	return h;
}

int __vdso_find(struct image *m, const void *base, size_t size,
	const char *version, const char *name, void **address)
{
	int r;

	*address = 0;
	m->count = 0;
	if (!base)
		return FIND_NO_IMAGE;
	if (size && size < sizeof(struct ehdr))
		return IMAGE_NOT_ELF;
	if (!size || size > IMAGE_LARGEST)
		size = IMAGE_LARGEST;
	r = __image_open(m, base, size, hash(version));
	return r == IMAGE_OK ? __image_find(m, name, address) : r;
}
