#include <unistd.h>
#include <errno.h>
#include "internal.h"
#include "syscalls/ids.h"

int setegid(gid_t id)
{
	if (id == (gid_t)-1)	/* to the kernel: leave it as it is */
		return __ret(-EINVAL);
	return __ret(sys_setresgid(-1, id, -1));
}
