#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int setresuid(uid_t real, uid_t effective, uid_t saved)
{
	return __ret(sys_setresuid(real, effective, saved));
}
