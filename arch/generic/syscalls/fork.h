/*
 * fork.h - clone as fork: only the signal at the child's end is given. Machines
 * differ in the order of the arguments, and some in how the child is told.
 */
#include <bits/signal.h>

#define FORK() syscall5(SYS_clone, SIGCHLD, 0, 0, 0, 0)
