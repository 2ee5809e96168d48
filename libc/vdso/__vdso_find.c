#include <string.h>
#include <sys/auxv.h>
#include "find.h"
#include "image.h"

int __vdso_find(const char *version, const char *name, void **address)
{
	const void *base = (const void *)getauxval(AT_SYSINFO_EHDR);
	struct image m;
	int r = FIND_NO_SYMBOL;
	size_t i;

	*address = 0;
	if (!base)
		return FIND_NO_IMAGE;
	i = __image_open(&m, base, IMAGE_LARGEST, version);
	if (i != IMAGE_OK)
		return (int)i;
	for (i = 0; i < m.count && r != IMAGE_OK; i++)
		if (!strcmp(__image_name(&m, i), name))
			r = __image_address(&m, i, address);
	return r;
}
