#include <string.h>
#include <unistd.h>
#include "file.h"

void login(const struct utmp *u)
{
	struct utmp copy = *u;
	int fd = 0;

	copy.ut_type = USER_PROCESS;
	copy.ut_pid = getpid();
	while (fd < 3 && __utmp_line(fd, copy.ut_line))
		fd++;
	if (fd < 3) {
		setutent();
		pututline(&copy);
		endutent();
	} else
		strncpy(copy.ut_line, "???", sizeof copy.ut_line);
	updwtmp(_PATH_WTMP, &copy);
}
