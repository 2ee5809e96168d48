#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

ssize_t splice(int from, off_t *from_offset, int to, off_t *to_offset, size_t n,
	unsigned flags)
{
	return __ret(syscall6(SYS_splice, from, from_offset, to, to_offset, n,
		flags));
}
