#include <string.h>
#include <sys/time.h>
#include <unistd.h>
#include <utmp.h>

void logwtmp(const char *line, const char *user, const char *host)
{
	struct utmp u = { .ut_type = *user ? USER_PROCESS : DEAD_PROCESS };
	struct timeval now;

	u.ut_pid = getpid();
	strncpy(u.ut_line, line, sizeof u.ut_line);
	strncpy(u.ut_user, user, sizeof u.ut_user);
	strncpy(u.ut_host, host, sizeof u.ut_host);
	gettimeofday(&now, 0);
	u.ut_tv.tv_sec = now.tv_sec;
	u.ut_tv.tv_usec = now.tv_usec;
	updwtmp(_PATH_WTMP, &u);
}
