#include <spawn.h>
#include "actions.h"

static long search(const char *name, char *const argv[], char *const envp[])
{
	return __search_path(__spawn_path, name, argv, envp);
}

int posix_spawnp(pid_t *__restrict id, const char *__restrict name,
	const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *__restrict attributes,
	char *const argv[], char *const envp[])
{
	return __spawn(id, search, name, actions, attributes, argv, envp);
}
