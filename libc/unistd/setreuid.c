#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int setreuid(uid_t real, uid_t effective)
{
	return __ret(syscall2(SYS_setreuid32, real, effective));
}
