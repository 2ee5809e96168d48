#include <spawn.h>

int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *__restrict a,
	int *__restrict policy)
{
	*policy = a->__policy;
	return 0;
}
