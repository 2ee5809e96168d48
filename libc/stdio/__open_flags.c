/* __open_flags.c - turns the mode string of fopen into flags of open(2). */
#include <errno.h>
#include <fcntl.h>
#include "file.h"

int __open_flags(const char *mode)
{
	int flags;

	switch (*mode) {
	case 'r': flags = O_RDONLY; break;
	case 'w': flags = O_WRONLY | O_CREAT | O_TRUNC; break;
	case 'a': flags = O_WRONLY | O_CREAT | O_APPEND; break;
	default:
		errno = EINVAL;
		return -1;
	}
	while (*++mode)
		if (*mode == '+')
			flags = (flags & ~O_WRONLY) | O_RDWR;
		else if (*mode == 'e')
			flags |= O_CLOEXEC;
		else if (*mode == 'x')
			flags |= O_EXCL;
	return flags;
}
