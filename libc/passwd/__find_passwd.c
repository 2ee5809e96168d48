#include <errno.h>
#include <string.h>
#include "entry.h"

int __find_passwd(const char *name, uid_t id, struct line *l, struct passwd *pw)
{
	FILE *f = fopen("/etc/passwd", "re");
	int r;

	if (!f)
		return errno;
	do
		r = __next_passwd(f, l, pw);
	while (!r && (name ? strcmp(name, pw->pw_name) != 0 : id != pw->pw_uid));
	fclose(f);
	return r;
}
