#include "find.h"
#include "tickvdso.h"

void *tickvdso_sym(const void *image, size_t size, const char *version,
	const char *name)
{
	struct image m;
	void *address;

	/* An empty name would match a routine that the kernel switched off. */
	if (!*name)
		return 0;
	__vdso_find(&m, image, size, version, name, &address);
	return address;
}
