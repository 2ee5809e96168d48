#include <spawn.h>
#include <errno.h>
#include "actions.h"

int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *a, int fd)
{
	if (!__spawn_valid(fd))
		return EBADF;
	return __spawn_add(a, SPAWN_CLOSE, fd, "") ? 0 : ENOMEM;
}
