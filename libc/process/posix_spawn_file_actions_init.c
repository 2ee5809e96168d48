#include <spawn.h>

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *a)
{
	a->__first = 0;
	return 0;
}
