#include <unistd.h>
#include "internal.h"
#include "syscall.h"

ssize_t copy_file_range(int from, off_t *from_offset, int to, off_t *to_offset,
	size_t n, unsigned flags)
{
	return __ret(syscall6(SYS_copy_file_range, from, from_offset, to,
		to_offset, n, flags));
}
