/* offset.c - prints where in the vDSO clock_gettime is; returns 1 if there is none. */
#include <stdio.h>
#include <sys/auxv.h>
#include "tickvdso.h"

int main(void)
{
	const char *image = (const char *)getauxval(AT_SYSINFO_EHDR);
	struct tickvdso v = { 0 };

	if (image)
		tickvdso_bind(&v, image);
	if (!v.clock_gettime)
		return 1;
	printf("%#lx\n", (unsigned long)((const char *)v.clock_gettime - image));
	return 0;
}
