#include <spawn.h>

int posix_spawnattr_setsigdefault(posix_spawnattr_t *__restrict a,
	const sigset_t *__restrict set)
{
	a->__default = *set;
	return 0;
}
