#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int setregid(gid_t real, gid_t effective)
{
	return __ret(sys_setregid(real, effective));
}
