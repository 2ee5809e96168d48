/* actions.h - what the functions of <spawn.h> share. */
#ifndef ACTIONS_H
#define ACTIONS_H

#include <spawn.h>
#include "exec.h"

enum spawn_kind { SPAWN_OPEN, SPAWN_CLOSE, SPAWN_DUP2, SPAWN_CHDIR, SPAWN_FCHDIR };

struct __spawn_action {
	struct __spawn_action *next;
	enum spawn_kind kind;
	int fd, from, flags;
	mode_t mode;
	char path[];
};

/* Adds an action to the end of the list. Null if there is no memory. */
struct __spawn_action *__spawn_add(posix_spawn_file_actions_t *a,
	enum spawn_kind kind, int fd, const char *path);

/* Whether the process could have a descriptor of this number. */
int __spawn_valid(int fd);

/* posix_spawn, by a function that executes the program. */
int __spawn(pid_t *id, execute *run, const char *path,
	const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *attributes, char *const argv[],
	char *const envp[]);

/* Executes path itself, or the first that is found in PATH. */
execute __spawn_path;

#endif
