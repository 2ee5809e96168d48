#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int chdir(const char *path)
{
	return __ret(syscall1(SYS_chdir, path));
}
