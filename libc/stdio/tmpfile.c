#include <stdio.h>
#include <fcntl.h>
#include "file.h"
#include "internal.h"
#include "stdlib/temp.h"
#include "syscall.h"

FILE *tmpfile(void)
{
	char path[] = P_tmpdir "/tmpXXXXXX";
	FILE *f;
	long fd = syscall4(SYS_openat, AT_FDCWD, P_tmpdir,
		O_RDWR | O_TMPFILE | O_EXCL | O_LARGEFILE, 0600);

	/* Not every file system has files without a name. */
	if (fd < 0) {
		fd = __mkostemps(path, 0, 0);
		if (fd >= 0)
			syscall3(SYS_unlinkat, AT_FDCWD, path, 0);
	}
	if (__new_fd(fd) < 0)
		return 0;
	f = __new_file((int)fd, O_RDWR);
	if (!f)
		syscall1(SYS_close, fd);
	return f;
}
