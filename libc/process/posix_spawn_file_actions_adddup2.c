#include <spawn.h>
#include <errno.h>
#include "actions.h"

int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *a, int from,
	int to)
{
	struct __spawn_action *action;

	if (!__spawn_valid(from) || !__spawn_valid(to))
		return EBADF;
	action = __spawn_add(a, SPAWN_DUP2, to, "");
	if (!action)
		return ENOMEM;
	action->from = from;
	return 0;
}
