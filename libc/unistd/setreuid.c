#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int setreuid(uid_t real, uid_t effective)
{
	return __ret(sys_setreuid(real, effective));
}
