#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int acct(const char *path)
{
	return __ret(syscall1(SYS_acct, path));
}
