#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int setgid(gid_t id)
{
	return __ret(sys_setgid(id));
}
