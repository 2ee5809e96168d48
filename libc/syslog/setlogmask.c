#include "log.h"

int setlogmask(int mask)
{
	int last = __log.mask;

	if (mask)
		__log.mask = mask;
	return last;
}
