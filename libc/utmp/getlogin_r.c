#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "file.h"

int getlogin_r(char *name, size_t n)
{
	struct utmp u;
	long long next = __utmp_file.next;
	int was_open = __utmp_file.fd >= 0;
	size_t length;
	int r = __utmp_line(STDIN_FILENO, u.ut_line);

	if (r)
		return r;
	__utmp_file.next = 0;
	r = __utmp_search(&u, __utmp_same_line, &u);
	__utmp_file.next = next;
	if (!was_open)
		endutent();
	if (r)
		return r == ESRCH ? ENOENT : r;
	length = strnlen(u.ut_user, sizeof u.ut_user);
	if (n <= length)
		return ERANGE;
	memcpy(name, u.ut_user, length);
	name[length] = 0;
	return 0;
}
