#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int faccessat(int dir, const char *path, int mode, int flags)
{
	/* faccessat2 is new in Linux 5.8; the older call has no flags. */
	return __ret(flags ?
		syscall4(SYS_faccessat2, dir, path, mode, flags) :
		syscall3(SYS_faccessat, dir, path, mode));
}
