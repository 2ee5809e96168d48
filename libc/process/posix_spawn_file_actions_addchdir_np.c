#include <spawn.h>
#include <errno.h>
#include "actions.h"

int posix_spawn_file_actions_addchdir_np(
	posix_spawn_file_actions_t *__restrict a, const char *__restrict path)
{
	return __spawn_add(a, SPAWN_CHDIR, -1, path) ? 0 : ENOMEM;
}
