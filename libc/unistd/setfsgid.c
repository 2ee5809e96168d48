#include <sys/fsuid.h>
#include "syscalls/ids.h"

int setfsgid(gid_t id)
{
	/* Not by __ret: an id may look like a negated errno. */
	return (int)sys_setfsgid(id);
}
