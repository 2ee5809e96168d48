#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int setresgid(gid_t real, gid_t effective, gid_t saved)
{
	return __ret(sys_setresgid(real, effective, saved));
}
