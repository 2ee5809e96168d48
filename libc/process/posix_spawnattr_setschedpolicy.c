#include <spawn.h>

int posix_spawnattr_setschedpolicy(posix_spawnattr_t *a, int policy)
{
	a->__policy = policy;
	return 0;
}
