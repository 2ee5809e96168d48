#include <sys/swap.h>
#include "internal.h"
#include "syscall.h"

int swapon(const char *path, int flags)
{
	return __ret(syscall2(SYS_swapon, path, flags));
}
