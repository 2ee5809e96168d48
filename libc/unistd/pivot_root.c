#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int pivot_root(const char *root, const char *old)
{
	return __ret(syscall2(SYS_pivot_root, root, old));
}
