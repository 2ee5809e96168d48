#include "find.h"
#include "tickvdso.h"

void *tickvdso_sym(const void *image, size_t size, const char *version,
	const char *name)
{
	struct image m;
	void *address;

	/* What is switched off has an empty name: it is not for asking for. */
	if (name && !*name)
		return 0;
	__vdso_find(&m, image, size, version, name, &address);
	return address;
}
