#include <unistd.h>
#include "internal.h"
#include "syscalls/offset.h"

int truncate(const char *path, off_t size)
{
	return __ret(resize(SYS_truncate64, (long)path, size));
}
