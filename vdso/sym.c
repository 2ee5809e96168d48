#include "find.h"
#include "tickvdso.h"

void *tickvdso_sym(const void *image, size_t size, const char *version,
	const char *name)
{
	struct image m;
	void *address;

	__vdso_find(&m, image, size, version, name, &address);
	return address;
}
