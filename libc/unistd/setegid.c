#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int setegid(gid_t id)
{
	return __ret(sys_setresgid(-1, id, -1));
}
