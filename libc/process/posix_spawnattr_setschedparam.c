#include <spawn.h>

int posix_spawnattr_setschedparam(posix_spawnattr_t *__restrict a,
	const struct sched_param *__restrict p)
{
	a->__param = *p;
	return 0;
}
