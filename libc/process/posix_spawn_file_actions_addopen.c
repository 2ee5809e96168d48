#include <spawn.h>
#include <errno.h>
#include "actions.h"

int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *__restrict a,
	int fd, const char *__restrict path, int flags, mode_t mode)
{
	struct __spawn_action *action;

	if (!__spawn_valid(fd))
		return EBADF;
	action = __spawn_add(a, SPAWN_OPEN, fd, path);
	if (!action)
		return ENOMEM;
	action->flags = flags;
	action->mode = mode;
	return 0;
}
