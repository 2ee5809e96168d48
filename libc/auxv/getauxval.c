#include <sys/auxv.h>
#include <errno.h>
#include "auxv.h"
#include "hooks.h"

static const struct auxv *auxv;

void __auxv_init(const struct auxv *a)
{
	auxv = a;
}

unsigned long getauxval(unsigned long type)
{
	const struct auxv *a;

	for (a = auxv; a && a->type != AT_NULL; a++)
		if (a->type == type)
			return a->value;
	errno = ENOENT;
	return 0;
}
