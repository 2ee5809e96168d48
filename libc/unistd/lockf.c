#include <unistd.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"
#include "syscalls/offset.h"

int lockf(int fd, int command, off_t size)
{
	struct flock l = {
		.l_type = command == F_ULOCK ? F_UNLCK : F_WRLCK,
		.l_whence = SEEK_CUR,
		.l_len = size,
	};
	long r;

	if (command < F_ULOCK || command > F_TEST)
		return __ret(-EINVAL);
	r = sys_fcntl(fd, command == F_TEST ? F_GETLK :
		command == F_LOCK ? F_SETLKW : F_SETLK, (unsigned long)&l);
	/* F_GETLK reports only locks of other processes. */
	if (!r && command == F_TEST && l.l_type != F_UNLCK)
		r = -EACCES;
	return __ret(r);
}
