#include <stdlib.h>
#include <unistd.h>
#include "environ.h"

int clearenv(void)
{
	char **e = environ;

	environ = 0;
	while (e && *e)
		__environ_drop(*e++);
	return 0;
}
