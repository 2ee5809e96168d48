#include "find.h"
#include "tickvdso.h"

/* The System V ABI's hash of a name. A verdef entry has that of its version. */
static uint32_t sysv_hash(const char *s)
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
	if (!base)
		return TICKVDSO_NO_IMAGE;
	if (size && size < sizeof(struct ehdr))
		return TICKVDSO_NOT_ELF;
	if (!size || size > IMAGE_MAX_SIZE)
		size = IMAGE_MAX_SIZE;
	r = __image_open(m, base, size, sysv_hash(version));
	return r ? r : __image_find(m, name, address);
}
