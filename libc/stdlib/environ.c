/* environ.c - crt sets environ in programs that use it. */
#include <unistd.h>
#include "hooks.h"

char **environ;

void __environ_init(char **envp)
{
	environ = envp;
}
