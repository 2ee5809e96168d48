#include <sys/swap.h>
#include "internal.h"
#include "syscall.h"

int swapoff(const char *path)
{
	return __ret(syscall1(SYS_swapoff, path));
}
