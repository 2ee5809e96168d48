/* fork.h - clone as fork: the stack is given first, then the signal. */
#define FORK() syscall5(SYS_clone, 0, 17 /* SIGCHLD */, 0, 0, 0)
