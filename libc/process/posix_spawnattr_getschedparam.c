#include <spawn.h>

int posix_spawnattr_getschedparam(const posix_spawnattr_t *__restrict a,
	struct sched_param *__restrict p)
{
	*p = a->__param;
	return 0;
}
