#include <spawn.h>
#include <stdlib.h>
#include "actions.h"

int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *a)
{
	while (a->__first) {
		struct __spawn_action *first = a->__first;

		a->__first = first->next;
		free(first);
	}
	return 0;
}
