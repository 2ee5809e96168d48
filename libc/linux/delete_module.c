/* delete_module.c - unloads a kernel module; flags are O_NONBLOCK and O_TRUNC. */
#include "internal.h"
#include "syscall.h"

int delete_module(const char *name, unsigned flags);

int delete_module(const char *name, unsigned flags)
{
	return __ret(syscall2(SYS_delete_module, name, flags));
}
