#include <sys/vdso.h>
#include <sys/auxv.h>
#include "vdso.h"

void *vdso_sym(const char *version, const char *name)
{
	if (!version || !name)
		return 0;
	return tickvdso_sym((void *)getauxval(AT_SYSINFO_EHDR), 0, version, name);
}
