#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int symlinkat(const char *target, int dir, const char *path)
{
	return __ret(syscall3(SYS_symlinkat, target, dir, path));
}
