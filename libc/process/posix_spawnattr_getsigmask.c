#include <spawn.h>

int posix_spawnattr_getsigmask(const posix_spawnattr_t *__restrict a,
	sigset_t *__restrict set)
{
	*set = a->__mask;
	return 0;
}
