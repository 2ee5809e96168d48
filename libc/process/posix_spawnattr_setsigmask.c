#include <spawn.h>

int posix_spawnattr_setsigmask(posix_spawnattr_t *__restrict a,
	const sigset_t *__restrict set)
{
	a->__mask = *set;
	return 0;
}
