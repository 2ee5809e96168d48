#include <libgen.h>
#include <string.h>

char *dirname(char *path)
{
	size_t n = path ? strlen(path) : 0;

	/* Drop trailing slashes, the last component, the slashes before it. */
	while (n && path[n - 1] == '/')
		n--;
	while (n && path[n - 1] != '/')
		n--;
	while (n && path[n - 1] == '/')
		n--;
	if (n) {
		path[n] = 0;
		return path;
	}
	return (char *)(path && *path == '/' ? "/" : ".");
}
