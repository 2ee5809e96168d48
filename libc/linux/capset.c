/*
 * capset.c - capset(2), with the structures of <linux/capability.h>. As in other libcs
 * no header declares it: <sys/capability.h> belongs to libcap.
 */
#include "internal.h"
#include "syscall.h"

int capset(void *header, const void *data)
{
	return (int)__ret(syscall2(SYS_capset, header, data));
}
