#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int getresgid(gid_t *real, gid_t *effective, gid_t *saved)
{
	return __ret(sys_getresgid(real, effective, saved));
}
