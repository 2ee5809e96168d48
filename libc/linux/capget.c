/*
 * capget.c - capget(2), with the structures of <linux/capability.h>. As in other libcs
 * no header declares it: <sys/capability.h> belongs to libcap.
 */
#include "internal.h"
#include "syscall.h"

int capget(void *header, void *data)
{
	return (int)__ret(syscall2(SYS_capget, header, data));
}
