/* __spawn_add.c - see actions.h. */
#include <stdlib.h>
#include <string.h>
#include "actions.h"

struct __spawn_action *__spawn_add(posix_spawn_file_actions_t *a,
	enum spawn_kind kind, int fd, const char *path)
{
	struct __spawn_action **last = &a->__first;
	size_t n = strlen(path) + 1;
	struct __spawn_action *action = malloc(sizeof *action + n);

	if (!action)
		return 0;
	memset(action, 0, sizeof *action);
	action->kind = kind;
	action->fd = fd;
	memcpy(action->path, path, n);
	while (*last)
		last = &(*last)->next;
	*last = action;
	return action;
}
