#include <sys/random.h>
#include <errno.h>
#include "internal.h"
#include "random.h"

int getentropy(void *buf, size_t n)
{
	long r;

	if (n > 256)
		return __ret(-EIO);
	/* So few bytes come at once; only the wait early at boot is interrupted. */
	do
		r = __getrandom(buf, n, 0);
	while (r == -EINTR);
	return __ret(r < 0 ? r : 0);
}
