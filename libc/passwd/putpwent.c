#include <errno.h>
#include "entry.h"

int putpwent(const struct passwd *restrict pw, FILE *restrict f)
{
	if (!__valid_field(pw->pw_name, ":\n") || !*pw->pw_name ||
	    !__valid_field(pw->pw_passwd, ":\n") ||
	    !__valid_field(pw->pw_gecos, ":\n") ||
	    !__valid_field(pw->pw_dir, ":\n") ||
	    !__valid_field(pw->pw_shell, "\n")) {
		errno = EINVAL;
		return -1;
	}
	return fprintf(f, "%s:%s:%u:%u:%s:%s:%s\n", pw->pw_name, pw->pw_passwd,
		pw->pw_uid, pw->pw_gid, pw->pw_gecos, pw->pw_dir,
		pw->pw_shell) < 0 ? -1 : 0;
}
