/*
 * get_nprocs_conf.c - CPUs that the machine may have. The kernel lists them in
 * /sys, as ranges: "0-3,8".
 */
#include <sys/sysinfo.h>
#include <fcntl.h>
#include "syscall.h"

int get_nprocs_conf(void)
{
	char list[512];
	long fd = syscall4(SYS_openat, AT_FDCWD, "/sys/devices/system/cpu/possible",
		O_RDONLY | O_CLOEXEC, 0);
	long n = syscall3(SYS_read, fd, list, sizeof list - 1);
	int first = -1, number = 0, count = 0;
	char *s;

	if (fd >= 0)
		syscall1(SYS_close, fd);
	if (n <= 0)	/* there is no /sys */
		return get_nprocs();
	list[n] = 0;
	for (s = list; *s; s++) {
		if (*s >= '0' && *s <= '9') {
			number = 10 * number + *s - '0';
			continue;
		}
		if (*s == '-') {
			first = number;
		} else {	/* a comma or the newline */
			count += first < 0 ? 1 : number - first + 1;
			first = -1;
		}
		number = 0;
	}
	return count > 0 ? count : 1;
}
