/* __environ_drop.c - without setenv no string of the environment is ours. */
#include "environ.h"
#include "hooks.h"

__attribute__((weak)) void __setenv_free(char *string)
{
	(void)string;
}

void __environ_drop(char *string)
{
	__setenv_free(string);
}
