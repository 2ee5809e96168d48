/*
 * vfork.c - as fork: POSIX allows it, and a child that runs on its parent's
 * stack is a danger that only ever saved time.
 */
#include <unistd.h>

pid_t vfork(void)
{
	return fork();
}
