#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "paths.h"

char *__glob_tilde(const char *pattern, int flags, int *error)
{
	size_t n = strcspn(pattern, "/");
	const char *home = n == 1 ? getenv("HOME") : 0;
	char *result = strndup(pattern + 1, n - 1);

	*error = GLOB_NOSPACE;
	if (!result)
		return 0;
	if (!home || !*home) {
		struct passwd *user = n == 1 ? getpwuid(getuid()) : getpwnam(result);

		home = user ? user->pw_dir : 0;
	}
	free(result);
	if (!home) {
		*error = GLOB_NOMATCH;
		return flags & GLOB_TILDE_CHECK ? 0 : strdup(pattern);
	}
	result = malloc(strlen(home) + strlen(pattern + n) + 1);
	if (result)
		strcpy(stpcpy(result, home), pattern + n);
	return result;
}
