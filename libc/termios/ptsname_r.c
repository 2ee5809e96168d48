#include <stdlib.h>
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include "internal.h"
#include "syscall.h"

int ptsname_r(int fd, char *buf, size_t n)
{
	char path[9 + 10 + 1], *s = path + sizeof path - 1;
	unsigned number;
	long r = syscall3(SYS_ioctl, fd, TIOCGPTN, &number);

	if (!r && !buf)
		r = -EINVAL;
	if (!r) {
		*s = 0;
		do
			*--s = '0' + number % 10;
		while (number /= 10);
		s = memcpy(s - 9, "/dev/pts/", 9);
		if (strlen(s) < n)
			strcpy(buf, s);
		else
			r = -ERANGE;
	}
	__ret(r);	/* glibc sets errno too, and ptsname needs it */
	return (int)-r;
}
