#include <stdlib.h>
#include <string.h>
#include "locales.h"

const char __category_names[LC_ALL][12] = {
	"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY",
	"LC_MESSAGES",
};

static const char *from_environment(int category)
{
	const char *const variables[] = {
		"LC_ALL", __category_names[category], "LANG",
	};
	unsigned i;

	for (i = 0; i < 3; i++) {
		const char *value = getenv(variables[i]);

		if (value && *value)
			return value;
	}
	return "C";
}

int __locale_is_utf8(int category, const char *name)
{
	if (!*name)
		name = from_environment(category);
	if (!strcmp(name, "C") || !strcmp(name, "POSIX"))
		return 0;
	/* glibc prints C.utf8 in its list of locales. */
	if (!strcmp(name, "C.UTF-8") || !strcmp(name, "C.utf8"))
		return 1;
	return -1;
}
