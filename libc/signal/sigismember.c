#include <signal.h>
#include <errno.h>
#include "internal.h"

int sigismember(const sigset_t *set, int sig)
{
	unsigned i = sig - 1;

	if (i >= _NSIG)
		return __ret(-EINVAL);
	return set->__bits[i / 8 / sizeof(long)] >> i % (8 * sizeof(long)) & 1;
}
