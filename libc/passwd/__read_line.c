/* __read_line.c - reads a line of /etc/passwd, /etc/group or /etc/shadow. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "entry.h"

int __read_line(FILE *f, struct line *l)
{
	for (;;) {
		ssize_t n = getline(&l->text, &l->size, f);
		char *s = l->text;

		if (n < 0)
			return ferror(f) ? errno : NO_ENTRY;
		if (s[n - 1] == '\n')
			s[--n] = 0;
		l->length = n;
		if (strlen(s) != l->length)
			continue;
		while (isspace((unsigned char)*s))
			s++;
		/* + and - are for NIS. Nobody may log in as the user "+". */
		if (*s && *s != '#' && *s != '+' && *s != '-')
			return 0;
	}
}

void __free_line(struct line *l)
{
	free(l->text);
	free(l->members);
}
