#include <sys/random.h>
#include <errno.h>
#include "internal.h"

int getentropy(void *buf, size_t n)
{
	/* So few bytes come whole, or not at all. */
	if (n > 256)
		return __ret(-EIO);
	return getrandom(buf, n, 0) < 0 ? -1 : 0;
}
