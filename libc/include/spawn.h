/*
 * spawn.h - POSIX <spawn.h>: start a program in a new process.
 *
 * All functions return 0 or an error number, and do not depend on errno.
 */
#ifndef _SPAWN_H
#define _SPAWN_H

#include <features.h>
#include <bits/sigset.h>
#include <sched.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned int mode_t;

/* What differs in the child, if its flag is set. */
typedef struct {
	short __flags;
	pid_t __group;
	sigset_t __default, __mask;
	int __policy;
	struct sched_param __param;
} posix_spawnattr_t;

/* What the child does before it executes the program. */
typedef struct {
	struct __spawn_action *__first;
} posix_spawn_file_actions_t;

/*
 * Starts the program at a path; posix_spawnp searches the caller's PATH for a name
 * without slash. The id of the child is stored in *id unless that is null. actions
 * and attributes may be null. If the child fails before the program runs, there
 * is no child, and the result is its error: that of the file action, or ENOENT,
 * EACCES, ENOEXEC (a script needs #!). EAGAIN, ENOMEM, EMFILE as fork and pipe.
 * Handled signals become SIG_DFL in the child; ignored ones remain ignored.
 */
int posix_spawn(pid_t *__restrict id, const char *__restrict path,
	const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *__restrict attributes,
	char *const argv[], char *const envp[]);
int posix_spawnp(pid_t *__restrict id, const char *__restrict name,
	const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *__restrict attributes,
	char *const argv[], char *const envp[]);

#define POSIX_SPAWN_RESETIDS 1		/* effective ids: the real ones */
#define POSIX_SPAWN_SETPGROUP 2
#define POSIX_SPAWN_SETSIGDEF 4
#define POSIX_SPAWN_SETSIGMASK 8
#define POSIX_SPAWN_SETSCHEDPARAM 16
#define POSIX_SPAWN_SETSCHEDULER 32	/* the policy, and the parameters too */
#ifdef _GNU_SOURCE
#define POSIX_SPAWN_USEVFORK 64		/* no effect: vfork is always used */
#define POSIX_SPAWN_SETSID 128		/* a new session; POSIX-1.2024 */
#endif

/* No flags, group 0 (a new one), empty sets, SCHED_OTHER with priority 0. */
int posix_spawnattr_init(posix_spawnattr_t *a);
int posix_spawnattr_destroy(posix_spawnattr_t *a);
int posix_spawnattr_getflags(const posix_spawnattr_t *__restrict a,
	short *__restrict flags);
/* EINVAL for an unknown flag */
int posix_spawnattr_setflags(posix_spawnattr_t *a, short flags);
int posix_spawnattr_getpgroup(const posix_spawnattr_t *__restrict a,
	pid_t *__restrict group);
int posix_spawnattr_setpgroup(posix_spawnattr_t *a, pid_t group);
/* The signals to set to SIG_DFL, and the mask of the child. */
int posix_spawnattr_getsigdefault(const posix_spawnattr_t *__restrict a,
	sigset_t *__restrict set);
int posix_spawnattr_setsigdefault(posix_spawnattr_t *__restrict a,
	const sigset_t *__restrict set);
int posix_spawnattr_getsigmask(const posix_spawnattr_t *__restrict a,
	sigset_t *__restrict set);
int posix_spawnattr_setsigmask(posix_spawnattr_t *__restrict a,
	const sigset_t *__restrict set);
int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *__restrict a,
	int *__restrict policy);
int posix_spawnattr_setschedpolicy(posix_spawnattr_t *a, int policy);
int posix_spawnattr_getschedparam(const posix_spawnattr_t *__restrict a,
	struct sched_param *__restrict p);
int posix_spawnattr_setschedparam(posix_spawnattr_t *__restrict a,
	const struct sched_param *__restrict p);

/*
 * Actions are done in the order in which they were added. Paths are copied. EBADF
 * if a descriptor is negative or not below RLIMIT_NOFILE, ENOMEM.
 */
int posix_spawn_file_actions_init(posix_spawn_file_actions_t *a);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *a);
/* Closes fd if it is open, and opens a file as fd. */
int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *__restrict a,
	int fd, const char *__restrict path, int flags, mode_t mode);
/* It is no error if fd is not open. */
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *a, int fd);
/* As dup2; but if from and to are equal, that descriptor stays open at exec. */
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *a, int from,
	int to);
#ifdef _GNU_SOURCE
/* Changes the directory, to which the path of the program is relative too. */
int posix_spawn_file_actions_addchdir_np(
	posix_spawn_file_actions_t *__restrict a, const char *__restrict path);
int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *a, int fd);
#endif

#ifdef __cplusplus
}
#endif

#endif
