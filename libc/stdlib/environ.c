/* environ.c - linked, and then filled in by crt, where something asks. */
#include <unistd.h>
#include "environ.h"

char **environ;

void __environ_init(char **envp)
{
	environ = envp;
}
