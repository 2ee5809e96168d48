/* environ.c - crt sets environ in programs that use it. */
#include <unistd.h>
#include "hooks.h"
#include "names.h"

char **__environ;
extern char **environ __attribute__((weak, alias("__environ")));

void __environ_init(char **envp)
{
	__environ = envp;
}
