#include <signal.h>
#include <errno.h>
#include "internal.h"

int sigdelset(sigset_t *set, int sig)
{
	unsigned i = sig - 1;

	if (i >= _NSIG)
		return __ret(-EINVAL);
	set->__bits[i / 8 / sizeof(long)] &= ~(1UL << i % (8 * sizeof(long)));
	return 0;
}
