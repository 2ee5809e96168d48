#include <unistd.h>
#include <errno.h>
#include "internal.h"
#include "syscalls/ids.h"

int seteuid(uid_t id)
{
	if (id == (uid_t)-1)	/* to the kernel: leave it as it is */
		return __ret(-EINVAL);
	return __ret(sys_setresuid(-1, id, -1));
}
