#include <sys/mman.h>
#include <fcntl.h>
#include "internal.h"
#include "shm.h"
#include "syscall.h"

int shm_unlink(const char *name)
{
	char path[SHM_PATH];
	long r = __shm_path(path, name);

	return __ret(r ? r : syscall3(SYS_unlinkat, AT_FDCWD, path, 0));
}
