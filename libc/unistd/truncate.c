#include <unistd.h>
#include "internal.h"
#include "syscalls/offset.h"

int truncate(const char *path, off_t size)
{
	return __ret(sys_truncate(path, size));
}
