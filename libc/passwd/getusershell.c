#include <unistd.h>
#include <ctype.h>
#include <paths.h>
#include <stdio.h>
#include <string.h>

static const char *const usual[] = { "/bin/sh", "/bin/csh" };
static FILE *shells;
static char *line;
static size_t size;
static unsigned next;	/* of the usual ones */

/* Returns the path in a line, or null for a comment. */
static char *path_in(char *s)
{
	char *end;

	while (isspace((unsigned char)*s))
		s++;
	for (end = s; *end && *end != '#' && !isspace((unsigned char)*end);)
		end++;
	*end = 0;
	return *s == '/' ? s : 0;
}

char *getusershell(void)
{
	char *path;

	if (!shells)
		shells = fopen(_PATH_SHELLS, "re");
	if (!shells)
		return next < 2 ? (char *)usual[next++] : 0;
	while (getline(&line, &size, shells) >= 0)
		if ((path = path_in(line)))
			return path;
	return 0;
}

void setusershell(void)
{
	next = 0;
	if (shells)
		rewind(shells);
}

void endusershell(void)
{
	next = 0;
	if (shells)
		fclose(shells);
	shells = 0;
}
