/* process_spawn.c - posix_spawn: attributes, file actions and errors. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static char *emulator, *self;
static char *const environment[] = { "SPAWNED=yes", 0 };
static char here[2000];

/* --- in the started program: exits with 0 if all is as it should be --- */

static int ignored(int sig)
{
	struct sigaction a;

	return sigaction(sig, 0, &a) ? -1 : a.sa_handler == SIG_IGN;
}

static int blocked(int sig)
{
	sigset_t set;

	sigprocmask(SIG_BLOCK, 0, &set);
	return sigismember(&set, sig);
}

static int open_fds(void)
{
	int i, n = 0;

	for (i = 0; i < 100; i++)
		if (fcntl(i, F_GETFD) >= 0)
			n++;
	return n;
}

static int spawned(int argc, char **argv)
{
	const char *what = argv[1] + 1;
	char buf[2000];
	struct stat a, b;

	CHECK(getenv("SPAWNED") && !strcmp(getenv("SPAWNED"), "yes"));
	CHECK(!getenv("PATH") || emulator);
	if (!strcmp(what, "plain")) {
		/* SIGUSR1 was handled, SIGUSR2 ignored, SIGTERM blocked. */
		CHECK(ignored(SIGUSR1) == 0 && ignored(SIGUSR2) == 1);
		CHECK(blocked(SIGTERM) == 1 && blocked(SIGUSR1) == 0);
		CHECK(getpgrp() == atoi(argv[2]));
	} else if (!strcmp(what, "signals")) {
		CHECK(ignored(SIGUSR2) == 0 && blocked(SIGTERM) == 0);
		CHECK(blocked(SIGUSR1) == 1);
	} else if (!strcmp(what, "group"))
		CHECK(getpgrp() == getpid() && getsid(0) != getpid());
	else if (!strcmp(what, "session"))
		CHECK(getpgrp() == getpid() && getsid(0) == getpid());
	else if (!strcmp(what, "batch"))
		CHECK(sched_getscheduler(0) == SCHED_BATCH);
	else if (!strcmp(what, "ids"))
		CHECK(geteuid() == getuid() && getegid() == getgid());
	else if (!strcmp(what, "files")) {
		CHECK(read(5, buf, 10) == 4 && !memcmp(buf, "text", 4));
		CHECK(fcntl(6, F_GETFD) == -1 && errno == EBADF);
		CHECK(fcntl(7, F_GETFD) == 0 && fcntl(8, F_GETFD) == 0);
		CHECK(fstat(7, &a) == 0 && fstat(8, &b) == 0 &&
			a.st_ino == b.st_ino);
		CHECK(fcntl(9, F_GETFD) == 0);	/* had O_CLOEXEC */
		CHECK(getcwd(buf, sizeof buf) && !strcmp(buf, "/"));
	} else if (!strcmp(what, "fds"))
		CHECK(open_fds() == atoi(argv[2]));
	else if (!strcmp(what, "dir"))
		CHECK(getcwd(buf, sizeof buf) && !strcmp(buf, argv[2]));
	(void)argc;
	return failed ? 1 : 0;
}

/* --- in the test --- */

static int start(pid_t *id, const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *a, char *what, char *argument)
{
	char *argv[] = { self, what, argument, 0 };
	char *with[] = { emulator, self, what, argument, 0 };

	return emulator ? posix_spawn(id, emulator, actions, a, with, environment) :
		posix_spawn(id, self, actions, a, argv, environment);
}

/* Starts the program, and returns its status. */
static int run(const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *a, char *what, char *argument)
{
	int status = -1;
	pid_t id = -1;

	CHECK(start(&id, actions, a, what, argument) == 0);
	CHECK(id > 0 && waitpid(id, &status, 0) == id);
	if (status)
		printf("%s: status %#x\n", what, (unsigned)status);
	return status;
}

static void handler(int sig)
{
	(void)sig;
}

static void attributes(void)
{
	posix_spawnattr_t a;
	struct sched_param p = { .sched_priority = 5 };
	sigset_t set, got;
	short flags = -1;
	pid_t group = -1;
	int policy = -1;
	char text[20];

	CHECK(posix_spawnattr_init(&a) == 0);
	CHECK(posix_spawnattr_getflags(&a, &flags) == 0 && flags == 0);
	CHECK(posix_spawnattr_getpgroup(&a, &group) == 0 && group == 0);
	CHECK(posix_spawnattr_getsigmask(&a, &got) == 0 && sigisemptyset(&got));
	CHECK(posix_spawnattr_setflags(&a, 0x4000) == EINVAL);
	snprintf(text, sizeof text, "%d", (int)getpgrp());
	CHECK(run(0, &a, "+plain", text) == 0);
	CHECK(run(0, 0, "+plain", text) == 0);

	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	CHECK(posix_spawnattr_setsigdefault(&a, &set) == 0);
	CHECK(posix_spawnattr_getsigdefault(&a, &got) == 0);
	CHECK(sigismember(&got, SIGUSR2) == 1 && sigismember(&got, SIGUSR1) == 0);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	CHECK(posix_spawnattr_setsigmask(&a, &set) == 0);
	CHECK(posix_spawnattr_getsigmask(&a, &got) == 0);
	CHECK(sigismember(&got, SIGUSR1) == 1);
	CHECK(run(0, &a, "+plain", text) == 0);	/* no flag is set */
	CHECK(posix_spawnattr_setflags(&a, POSIX_SPAWN_SETSIGDEF |
		POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_USEVFORK) == 0);
	CHECK(posix_spawnattr_getflags(&a, &flags) == 0);
	CHECK(flags == (POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
		POSIX_SPAWN_USEVFORK));
	CHECK(run(0, &a, "+signals", 0) == 0);

	CHECK(posix_spawnattr_setflags(&a, POSIX_SPAWN_SETPGROUP) == 0);
	CHECK(run(0, &a, "+group", 0) == 0);
	CHECK(posix_spawnattr_setpgroup(&a, 0x7ffffff0) == 0);
	CHECK(posix_spawnattr_getpgroup(&a, &group) == 0 && group == 0x7ffffff0);
	group = -5;
	CHECK(start(&group, 0, &a, "+plain", text) == EPERM && group == -5);
	CHECK(posix_spawnattr_setflags(&a, POSIX_SPAWN_SETSID) == 0);
	CHECK(run(0, &a, "+session", 0) == 0);

	CHECK(posix_spawnattr_setschedpolicy(&a, SCHED_BATCH) == 0);
	CHECK(posix_spawnattr_getschedpolicy(&a, &policy) == 0);
	CHECK(policy == SCHED_BATCH);
	CHECK(posix_spawnattr_setschedparam(&a, &p) == 0);
	p.sched_priority = 0;
	CHECK(posix_spawnattr_getschedparam(&a, &p) == 0 && p.sched_priority == 5);
	CHECK(posix_spawnattr_setflags(&a, POSIX_SPAWN_SETSCHEDULER) == 0);
	CHECK(start(0, 0, &a, "+batch", 0) == EINVAL);
	CHECK(posix_spawnattr_setflags(&a, POSIX_SPAWN_SETSCHEDPARAM) == 0);
	CHECK(start(0, 0, &a, "+batch", 0) == EINVAL);
	p.sched_priority = 0;
	CHECK(posix_spawnattr_setschedparam(&a, &p) == 0);
	CHECK(posix_spawnattr_setflags(&a, POSIX_SPAWN_SETSCHEDULER) == 0);
	CHECK(run(0, &a, "+batch", 0) == 0);

	CHECK(posix_spawnattr_setflags(&a, POSIX_SPAWN_RESETIDS) == 0);
	if (getuid() == 0 && setegid(1000) == 0 && seteuid(1000) == 0) {
		int status = access(self, X_OK) ? 0 : run(0, &a, "+ids", 0);

		CHECK(status == 0 && seteuid(0) == 0 && setegid(0) == 0);
	}
	CHECK(posix_spawnattr_destroy(&a) == 0);
}

static void files(void)
{
	posix_spawn_file_actions_t f;
	char path[] = "spawn.tmp", count[20];
	int fd[2], from, dir, i;

	CHECK(posix_spawn_file_actions_init(&f) == 0);
	CHECK(posix_spawn_file_actions_addopen(&f, 10, path,
		O_WRONLY | O_CREAT | O_TRUNC, 0600) == 0);
	path[0] = 'X';	/* the path was copied */
	CHECK(posix_spawn_file_actions_addclose(&f, 10) == 0);
	path[0] = 's';
	CHECK(run(&f, 0, "+", 0) == 0 && access(path, R_OK) == 0);
	from = open(path, O_WRONLY);
	CHECK(write(from, "text", 4) == 4);
	close(from);
	CHECK(posix_spawn_file_actions_destroy(&f) == 0);

	/* Descriptors from 20 on, so that the actions' numbers are free. */
	CHECK(pipe(fd) == 0);
	from = fcntl(fd[0], F_DUPFD_CLOEXEC, 20);
	dup2(fd[0], 9);
	fcntl(9, F_SETFD, FD_CLOEXEC);
	CHECK(posix_spawn_file_actions_init(&f) == 0);
	CHECK(posix_spawn_file_actions_addopen(&f, 5, path, O_RDONLY, 0) == 0);
	CHECK(posix_spawn_file_actions_addopen(&f, 6, path, O_RDONLY, 0) == 0);
	CHECK(posix_spawn_file_actions_addclose(&f, 6) == 0);
	CHECK(posix_spawn_file_actions_addclose(&f, 6) == 0);
	CHECK(posix_spawn_file_actions_adddup2(&f, from, 7) == 0);
	CHECK(posix_spawn_file_actions_adddup2(&f, 7, 8) == 0);
	CHECK(posix_spawn_file_actions_adddup2(&f, 9, 9) == 0);
	i = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	dir = fcntl(i, F_DUPFD_CLOEXEC, 20);
	close(i);
	CHECK(posix_spawn_file_actions_addfchdir_np(&f, dir) == 0);
	CHECK(run(&f, 0, "+files", 0) == 0);
	CHECK(posix_spawn_file_actions_destroy(&f) == 0);
	close(dir);
	close(from);
	close(9);
	close(fd[0]);
	close(fd[1]);

	CHECK(posix_spawn_file_actions_init(&f) == 0);
	CHECK(posix_spawn_file_actions_addchdir_np(&f, "/dev") == 0);
	CHECK(access("/dev", X_OK) || run(&f, 0, "+dir", "/dev") == 0);
	CHECK(posix_spawn_file_actions_addchdir_np(&f, "/nonexistent") == 0);
	CHECK(start(0, &f, 0, "+dir", "/dev") == ENOENT);
	CHECK(posix_spawn_file_actions_destroy(&f) == 0);

	/* Actions on all low numbers do not meet what the library uses. */
	CHECK(posix_spawn_file_actions_init(&f) == 0);
	for (from = 3; from < 15; from++)
		CHECK(posix_spawn_file_actions_adddup2(&f, 0, from) == 0);
	snprintf(count, sizeof count, "%d", 15);
	CHECK(run(&f, 0, emulator ? "+" : "+fds", count) == 0);
	for (from = 3; from < 15; from++)
		CHECK(posix_spawn_file_actions_addclose(&f, from) == 0);
	CHECK(run(&f, 0, emulator ? "+" : "+fds", "3") == 0);
	CHECK(posix_spawn_file_actions_destroy(&f) == 0);
	CHECK(posix_spawn_file_actions_init(&f) == 0);
	for (from = 3; from < 9; from++) {
		CHECK(posix_spawn_file_actions_adddup2(&f, from, 10) == 0);
		CHECK(start(0, &f, 0, "+", 0) == EBADF);
		posix_spawn_file_actions_destroy(&f);
		posix_spawn_file_actions_init(&f);
	}
	CHECK(run(0, 0, emulator ? "+" : "+fds", "3") == 0);

	CHECK(posix_spawn_file_actions_addclose(&f, -1) == EBADF);
	CHECK(posix_spawn_file_actions_adddup2(&f, -1, 1) == EBADF);
	CHECK(posix_spawn_file_actions_adddup2(&f, 1, -1) == EBADF);
	CHECK(posix_spawn_file_actions_addopen(&f, -1, path, 0, 0) == EBADF);
	CHECK(posix_spawn_file_actions_addfchdir_np(&f, -1) == EBADF);
	CHECK(posix_spawn_file_actions_addopen(&f, 4, "/nonexistent", 0, 0) == 0);
	CHECK(start(0, &f, 0, "+", 0) == ENOENT);
	CHECK(posix_spawn_file_actions_destroy(&f) == 0);
	unlink(path);
}

static void errors(void)
{
	char *argv[] = { self, "+", 0 };
	struct rlimit limit, none;
	pid_t id = -7;
	int fd, i;

	CHECK(posix_spawn(&id, "/nonexistent", 0, 0, argv, environment) == ENOENT);
	CHECK(posix_spawn(&id, "/", 0, 0, argv, environment) == EACCES);
	CHECK(id == -7);
	CHECK(wait(0) == -1 && errno == ECHILD);	/* no child is left */

	fd = open("spawn.sh", O_WRONLY | O_CREAT | O_TRUNC, 0755);
	CHECK(write(fd, "exit 3\n", 7) == 7);
	close(fd);
	CHECK(posix_spawn(&id, "spawn.sh", 0, 0, argv, environment) == ENOEXEC);
	setenv("PATH", "/nonexistent::/", 1);
	CHECK(posix_spawnp(&id, "spawn.sh", 0, 0, argv, environment) == ENOEXEC);
	CHECK(posix_spawnp(&id, "no_such_program", 0, 0, argv, environment) == ENOENT);
	chmod("spawn.sh", 0600);
	CHECK(posix_spawnp(&id, "spawn.sh", 0, 0, argv, environment) == EACCES);
	CHECK(posix_spawnp(&id, "./spawn.sh", 0, 0, argv, environment) == EACCES);
	unlink("spawn.sh");
	if (!emulator && strchr(self, '/')) {
		char *slash = strrchr(self, '/');
		int status = -1;

		*slash = 0;
		setenv("PATH", *self ? self : "/", 1);
		CHECK(posix_spawnp(&id, slash + 1, 0, 0, argv, environment) == 0);
		CHECK(waitpid(id, &status, 0) == id && status == 0);
		*slash = '/';
	}

	/* no descriptor is left */
	CHECK(getrlimit(RLIMIT_NOFILE, &limit) == 0);
	none = limit;
	none.rlim_cur = 3;
	if (setrlimit(RLIMIT_NOFILE, &none) == 0) {
		i = posix_spawn(&id, "/nonexistent", 0, 0, argv, environment);
		CHECK(i == EMFILE || i == ENOENT);
		CHECK(setrlimit(RLIMIT_NOFILE, &limit) == 0);
	}
	CHECK(open_fds() == 3 || emulator);
}

int main(int argc, char **argv)
{
	sigset_t set;
	int i;

	emulator = getenv("EMULATOR");
	self = argv[0];
	/* The child may have another directory. */
	if (self[0] != '/' && getcwd(here, sizeof here - 200)) {
		strcat(here, "/");
		self = strncat(here, argv[0], 190);
	}
	if (argc > 1 && argv[1][0] == '+')
		return spawned(argc, argv);
	for (i = 3; i < 100 && !emulator; i++)
		close(i);
	signal(SIGUSR1, handler);
	signal(SIGUSR2, SIG_IGN);
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, 0);
	attributes();
	files();
	errors();
	CHECK(blocked(SIGTERM) == 1 && blocked(SIGUSR1) == 0);
	return failed;
}
