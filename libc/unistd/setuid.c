#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int setuid(uid_t id)
{
	return __ret(sys_setuid(id));
}
