#include <sys/random.h>
#include <errno.h>
#include "internal.h"

int getentropy(void *buf, size_t n)
{
	/* Signals do not interrupt getrandom(2) up to 256 bytes. */
	if (n > 256)
		return __ret(-EIO);
	return getrandom(buf, n, 0) < 0 ? -1 : 0;
}
