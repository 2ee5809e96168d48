#include <spawn.h>

int posix_spawnattr_getflags(const posix_spawnattr_t *__restrict a,
	short *__restrict flags)
{
	*flags = a->__flags;
	return 0;
}
