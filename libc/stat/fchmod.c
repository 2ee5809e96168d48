#include <sys/stat.h>
#include "internal.h"
#include "syscall.h"

int fchmod(int fd, mode_t mode)
{
	return __ret(syscall2(SYS_fchmod, fd, mode));
}
