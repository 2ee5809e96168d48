/*
 * setenv.c - keeps a list of the strings that it allocates, so that those that
 * leave the environment can be freed.
 */
#include <stdlib.h>
#include <errno.h>
#include <string.h>
#include "environ.h"
#include "hooks.h"

struct made {
	struct made *next;
	char text[];
};

static struct made *all;

void __setenv_free(char *string)
{
	struct made **p, *m;

	for (p = &all; (m = *p); p = &m->next)
		if (m->text == string) {
			*p = m->next;
			free(m);
			return;
		}
}

int setenv(const char *name, const char *value, int replace)
{
	size_t n = strcspn(name, "=");

	if (!n || name[n]) {
		errno = EINVAL;
		return -1;
	}
	if (!replace && getenv(name))
		return 0;

	struct made *m = malloc(sizeof *m + n + strlen(value) + 2);
	if (!m)
		return -1;
	memcpy(m->text, name, n);
	m->text[n] = '=';
	strcpy(m->text + n + 1, value);
	if (__environ_put(m->text, n)) {
		free(m);
		return -1;
	}
	m->next = all;
	all = m;
	return 0;
}
