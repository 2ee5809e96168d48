#include <string.h>
#include "entry.h"

static int parse(char *s, struct passwd *pw)
{
	char *uid, *gid;

	pw->pw_name = strsep(&s, ":");
	pw->pw_passwd = strsep(&s, ":");
	uid = strsep(&s, ":");
	gid = strsep(&s, ":");
	pw->pw_gecos = strsep(&s, ":");
	pw->pw_dir = strsep(&s, ":");
	pw->pw_shell = s;
	return s && *pw->pw_name && __parse_id(uid, &pw->pw_uid) &&
		__parse_id(gid, &pw->pw_gid);
}

int __next_passwd(FILE *f, struct line *l, struct passwd *pw)
{
	int r;

	do
		r = __read_line(f, l);
	while (!r && !parse(l->text, pw));
	return r;
}
