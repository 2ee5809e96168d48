#include <spawn.h>

int posix_spawnattr_setpgroup(posix_spawnattr_t *a, pid_t group)
{
	a->__group = group;
	return 0;
}
