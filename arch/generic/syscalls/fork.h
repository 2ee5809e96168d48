/*
 * fork.h - clone used as fork: no flags, only the signal that the parent gets
 * when the child ends. ABIs differ in the order of clone's arguments, and sparc64
 * in how the child learns that it is the child.
 */
#include <bits/signal.h>
#include "syscall.h"

static inline long sys_fork(void)
{
	return syscall5(SYS_clone, SIGCHLD, 0, 0, 0, 0);
}
