#include <spawn.h>

int posix_spawnattr_getsigdefault(const posix_spawnattr_t *__restrict a,
	sigset_t *__restrict set)
{
	*set = a->__default;
	return 0;
}
