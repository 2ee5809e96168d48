#include <sys/auxv.h>
#include <errno.h>
#include "auxv.h"

unsigned long getauxval(unsigned long type)
{
	const struct auxv *a;

	for (a = __auxv; a && a->type != AT_NULL; a++)
		if (a->type == type)
			return a->value;
	errno = ENOENT;
	return 0;
}
