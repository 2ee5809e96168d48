/* __spawn_valid.c - see actions.h. */
#include <sys/resource.h>
#include "actions.h"

int __spawn_valid(int fd)
{
	struct rlimit limit;

	return fd >= 0 && !getrlimit(RLIMIT_NOFILE, &limit) &&
		(rlim_t)fd < limit.rlim_cur;
}
