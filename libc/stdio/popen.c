#include <stdio.h>
#include <errno.h>
#include <fcntl.h>
#include <paths.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "names.h"

/* A child and our end of its pipe. */
struct child {
	struct child *next;
	FILE *f;
	pid_t id;
};

static struct child *children;

/*
 * Run the command with end as its descriptor fd. It does not get our ends of other
 * pipes: a child that waits for the end of its input would wait for this one.
 */
static int spawn(pid_t *id, const char *command, int end, int fd)
{
	char *const argv[] = { "sh", "-c", (char *)command, 0 };
	posix_spawn_file_actions_t actions;
	struct child *c;
	int r;

	posix_spawn_file_actions_init(&actions);
	r = posix_spawn_file_actions_adddup2(&actions, end, fd);
	for (c = children; c && !r; c = c->next)
		if (fileno(c->f) != fd)
			r = posix_spawn_file_actions_addclose(&actions, fileno(c->f));
	if (!r)
		r = posix_spawn(id, _PATH_BSHELL, &actions, 0, argv, __environ);
	posix_spawn_file_actions_destroy(&actions);
	return r;
}

FILE *popen(const char *command, const char *mode)
{
	struct child *c;
	int pipes[2], r, reads = *mode == 'r';

	if ((!reads && *mode != 'w') || (mode[1] && strcmp(mode + 1, "e"))) {
		errno = EINVAL;
		return 0;
	}
	c = malloc(sizeof *c);
	if (!c)
		return 0;
	if (pipe2(pipes, O_CLOEXEC)) {
		free(c);
		return 0;
	}
	c->f = fdopen(pipes[!reads], reads ? "r" : "w");
	r = c->f ? spawn(&c->id, command, pipes[reads], reads) : errno;
	close(pipes[reads]);
	if (r) {
		if (c->f)
			fclose(c->f);
		else
			close(pipes[!reads]);
		free(c);
		errno = r;
		return 0;
	}
	if (!mode[1])
		fcntl(pipes[!reads], F_SETFD, 0);
	c->next = children;
	children = c;
	return c->f;
}

int pclose(FILE *f)
{
	struct child **p = &children, *c;
	pid_t id, r;
	int status;

	while (*p && (*p)->f != f)
		p = &(*p)->next;
	c = *p;
	if (!c) {
		errno = ECHILD;
		return -1;
	}
	*p = c->next;
	id = c->id;
	free(c);
	fclose(f);
	do
		r = waitpid(id, &status, 0);
	while (r < 0 && errno == EINTR);
	return r < 0 ? -1 : status;
}
