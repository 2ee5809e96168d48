#include <stdlib.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "environ.h"

int unsetenv(const char *name)
{
	size_t n = strcspn(name, "=");
	char **from = environ, **to = environ;

	if (!n || name[n]) {
		errno = EINVAL;
		return -1;
	}
	if (!environ)
		return 0;
	for (; *from; from++) {
		if (!strncmp(*from, name, n) && (*from)[n] == '=') {
			__environ_drop(*from);
			continue;
		}
		if (to != from)	/* else the array may be constant */
			*to = *from;
		to++;
	}
	if (to != from)
		*to = 0;
	return 0;
}
