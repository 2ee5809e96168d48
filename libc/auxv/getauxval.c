#include <sys/auxv.h>
#include <errno.h>
#include "internal.h"

static const unsigned long *auxv;

/* crt's weak function of this name, made to do something. */
void __auxv_init(const void *a)
{
	auxv = a;
}

unsigned long getauxval(unsigned long type)
{
	const unsigned long *a = auxv;

	for (; a && a[0] != AT_NULL; a += 2)
		if (a[0] == type)
			return a[1];
	errno = ENOENT;
	return 0;
}
