#include <libgen.h>
#include <string.h>

char *basename(char *path)
{
	size_t n;

	if (!path || !*path)
		return (char *)".";
	n = strlen(path);
	while (n > 1 && path[n - 1] == '/')
		path[--n] = 0;
	while (n > 1 && path[n - 2] != '/')
		n--;
	/* n - 1 is where the last component begins, in "/" the slash itself. */
	return path + n - 1;
}
