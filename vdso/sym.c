#include "find.h"
#include "tickvdso.h"

void *tickvdso_sym(const void *image, size_t size, const char *version,
	const char *name)
{
	struct image m;
	void *address;

	/* A routine that the kernel switched off has an empty name. */
	if (!*name)
		return 0;
	__vdso_find(&m, image, size, version, name, &address);
	return address;
}
