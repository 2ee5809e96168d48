#include <stdlib.h>
#include <string.h>
#include "line.h"

static int octal(const char *s)
{
	int i, n = 0;

	for (i = 0; i < 3; i++) {
		if (s[i] < '0' || s[i] > '7')
			return 0;
		n = n * 8 + s[i] - '0';
	}
	return n < 256 ? n : 0;
}

/* Cut off a field and decode it in place. It is empty at the end of the line. */
static char *field(char **line)
{
	char *start = *line + strspn(*line, " \t"), *s, *to;
	size_t n = strcspn(start, " \t");
	int c;

	*line = start + n + (start[n] != 0);
	start[n] = 0;
	for (s = to = start; *s; *to++ = c) {
		c = *s++;
		if (c != '\\')
			continue;
		if (*s == '\\')
			s++;
		else if (octal(s)) {
			c = octal(s);
			s += 3;
		}
	}
	*to = 0;
	return start;
}

size_t __mntent_line(FILE *f, char **line, size_t *size, struct mntent *m)
{
	ssize_t n;

	while ((n = getline(line, size, f)) > 0) {
		char *s = *line;

		if (s[n - 1] == '\n')
			s[n - 1] = 0;
		/* A name that begins with # is written as \043. */
		if (s[strspn(s, " \t")] == '#')
			continue;
		m->mnt_fsname = field(&s);
		m->mnt_dir = field(&s);
		if (!*m->mnt_dir)
			continue;
		m->mnt_type = field(&s);
		m->mnt_opts = field(&s);
		m->mnt_freq = atoi(field(&s));
		m->mnt_passno = atoi(field(&s));
		return n + 1;
	}
	return 0;
}
