#include <sys/mman.h>
#include <fcntl.h>
#include "internal.h"
#include "shm.h"
#include "syscall.h"

int shm_open(const char *name, int flags, mode_t mode)
{
	char path[SHM_PATH];
	long r = __shm_path(path, name);

	if (!r)
		r = syscall4(SYS_openat, AT_FDCWD, path, flags | O_NOFOLLOW |
			O_CLOEXEC | O_LARGEFILE, mode);
	return __new_fd(r);
}
