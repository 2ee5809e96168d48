#include <errno.h>
#include <string.h>
#include "entry.h"

int __copy_passwd(const struct line *l, struct passwd *pw, char *buf, size_t n)
{
	if (n <= l->length)
		return ERANGE;
	memcpy(buf, l->text, l->length + 1);
	pw->pw_name = buf + (pw->pw_name - l->text);
	pw->pw_passwd = buf + (pw->pw_passwd - l->text);
	pw->pw_gecos = buf + (pw->pw_gecos - l->text);
	pw->pw_dir = buf + (pw->pw_dir - l->text);
	pw->pw_shell = buf + (pw->pw_shell - l->text);
	return 0;
}
