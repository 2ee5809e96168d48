#include <sys/utsname.h>
#include "internal.h"
#include "syscall.h"

int uname(struct utsname *name)
{
	return __ret(syscall1(SYS_uname, name));
}
