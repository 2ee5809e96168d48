/* __xpg_basename.c - basename of <libgen.h>; <string.h> has that of GNU. */
#include <libgen.h>
#include <string.h>

char *__xpg_basename(char *path)
{
	size_t n;

	if (!path || !*path)
		return (char *)".";
	n = strlen(path);
	while (n > 1 && path[n - 1] == '/')
		path[--n] = 0;
	while (n > 1 && path[n - 2] != '/')
		n--;
	/* The last component starts at n - 1; for "/" it is the slash. */
	return path + n - 1;
}
