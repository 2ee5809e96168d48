#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int setdomainname(const char *name, size_t n)
{
	return __ret(syscall2(SYS_setdomainname, name, n));
}
