#include <spawn.h>
#include "actions.h"

int posix_spawn(pid_t *__restrict id, const char *__restrict path,
	const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *__restrict attributes,
	char *const argv[], char *const envp[])
{
	return __spawn(id, __spawn_path, path, actions, attributes, argv, envp);
}
