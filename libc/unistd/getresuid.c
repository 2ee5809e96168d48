#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int getresuid(uid_t *real, uid_t *effective, uid_t *saved)
{
	return __ret(sys_getresuid(real, effective, saved));
}
