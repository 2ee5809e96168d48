#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int getresuid(uid_t *real, uid_t *effective, uid_t *saved)
{
	return __ret(syscall3(SYS_getresuid32, (long)real, (long)effective,
		(long)saved));
}
