#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "environ.h"

int __environ_put(char *string, size_t n)
{
	static char **own;
	size_t count = 0;

	for (; environ && environ[count]; count++) {
		char *old = environ[count];

		if (!strncmp(old, string, n + 1)) {
			environ[count] = string;
			if (old != string)
				__environ_drop(old);
			return 0;
		}
	}

	/* After clearenv our array is free to be used again. */
	int ours = !environ || environ == own;
	char **new = realloc(ours ? own : 0, (count + 2) * sizeof *new);
	if (!new)
		return -1;
	if (!ours)
		memcpy(new, environ, count * sizeof *new);
	new[count] = string;
	new[count + 1] = 0;
	environ = own = new;
	return 0;
}
