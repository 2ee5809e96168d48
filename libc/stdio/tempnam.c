#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int is_writable_dir(const char *path)
{
	struct stat st;

	return path && !stat(path, &st) && S_ISDIR(st.st_mode) &&
		!access(path, W_OK | X_OK);
}

char *tempnam(const char *dir, const char *prefix)
{
	const char *asked = secure_getenv("TMPDIR");
	size_t n;
	char *path;

	if (is_writable_dir(asked))
		dir = asked;
	else if (!is_writable_dir(dir))
		dir = P_tmpdir;
	if (!prefix)
		prefix = "file";
	n = strlen(dir);
	path = malloc(n + sizeof "/prefiXXXXXX");
	if (!path)
		return 0;
	memcpy(path, dir, n);
	path[n] = '/';
	path[n + 1] = 0;
	strncat(path, prefix, 5);
	strcat(path, "XXXXXX");
	if (!*mktemp(path)) {
		free(path);
		return 0;
	}
	return path;
}
