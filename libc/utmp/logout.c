#include <string.h>
#include <sys/time.h>
#include <utmp.h>

int logout(const char *line)
{
	struct utmp wanted, u, *found;
	struct timeval now;
	int done = 0;

	strncpy(wanted.ut_line, line, sizeof wanted.ut_line);
	setutent();
	if (getutline_r(&wanted, &u, &found) == 0) {
		u.ut_type = DEAD_PROCESS;
		memset(u.ut_user, 0, sizeof u.ut_user);
		memset(u.ut_host, 0, sizeof u.ut_host);
		gettimeofday(&now, 0);
		u.ut_tv.tv_sec = now.tv_sec;
		u.ut_tv.tv_usec = now.tv_usec;
		done = pututline(&u) != 0;
	}
	endutent();
	return done;
}
