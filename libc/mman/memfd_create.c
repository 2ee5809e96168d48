#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int memfd_create(const char *name, unsigned flags)
{
	return __new_fd(syscall2(SYS_memfd_create, name, flags));
}
