#include <spawn.h>

int posix_spawnattr_getpgroup(const posix_spawnattr_t *__restrict a,
	pid_t *__restrict group)
{
	*group = a->__group;
	return 0;
}
