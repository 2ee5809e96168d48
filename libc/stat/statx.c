#include <sys/stat.h>
#include "internal.h"
#include "syscall.h"

int statx(int dir, const char *__restrict path, int flags, unsigned mask,
	struct statx *__restrict stx)
{
	return __ret(syscall5(SYS_statx, dir, path, flags, mask, stx));
}
