#include <spawn.h>
#include <errno.h>

int posix_spawnattr_setflags(posix_spawnattr_t *a, short flags)
{
	if (flags & ~(POSIX_SPAWN_RESETIDS | POSIX_SPAWN_SETPGROUP |
	    POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
	    POSIX_SPAWN_SETSCHEDPARAM | POSIX_SPAWN_SETSCHEDULER |
	    POSIX_SPAWN_USEVFORK | POSIX_SPAWN_SETSID))
		return EINVAL;
	a->__flags = flags;
	return 0;
}
