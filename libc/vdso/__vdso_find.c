#include <sys/auxv.h>
#include "find.h"
#include "image.h"

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

int __vdso_find(const char *version, const char *name, void **address)
{
	const void *base = (const void *)getauxval(AT_SYSINFO_EHDR);
	struct image m;
	int r = FIND_NO_IMAGE;

	*address = 0;
	if (base)
		r = __image_open(&m, base, IMAGE_LARGEST, hash(version));
	return r == IMAGE_OK ? __image_find(&m, name, address) : r;
}
