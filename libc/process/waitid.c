#include <sys/wait.h>
#include "internal.h"
#include "syscall.h"

int waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	return __ret(syscall5(SYS_waitid, type, id, info, options, 0));
}
