#include <sys/fsuid.h>
#include "syscalls/ids.h"

int setfsuid(uid_t id)
{
	/* Not by __ret: an id may look like a negated errno. */
	return (int)sys_setfsuid(id);
}
