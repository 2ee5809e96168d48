/*
 * vfork.c - the same as fork, which POSIX.1-2001 allows. A child that runs on
 * its parent's stack is faster, but easily corrupts it.
 */
#include <unistd.h>

pid_t vfork(void)
{
	return fork();
}
