#include <sys/vdso.h>
#include "find.h"

void *vdso_sym(const char *version, const char *name)
{
	void *address;

	if (!version || !name || !*name)
		return 0;
	__vdso_find(version, name, &address);
	return address;
}
