#include <stdlib.h>
#include <unistd.h>
#include "environ.h"

__attribute__((weak)) void __environ_drop(char *string)
{
	(void)string;
}

int clearenv(void)
{
	char **e = environ;

	environ = 0;
	while (e && *e)
		__environ_drop(*e++);
	return 0;
}
