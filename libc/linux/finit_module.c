/* finit_module.c - the same as init_module for a descriptor of a module's file. */
#include "internal.h"
#include "syscall.h"

int finit_module(int fd, const char *parameters, int flags);

int finit_module(int fd, const char *parameters, int flags)
{
	return __ret(syscall3(SYS_finit_module, fd, parameters, flags));
}
