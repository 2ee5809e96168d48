#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int seteuid(uid_t id)
{
	return __ret(sys_setresuid(-1, id, -1));
}
