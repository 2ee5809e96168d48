#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int setregid(gid_t real, gid_t effective)
{
	return __ret(syscall2(SYS_setregid32, real, effective));
}
