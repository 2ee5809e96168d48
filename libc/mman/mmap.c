#include <sys/mman.h>
#include "internal.h"
#include "syscalls/mmap.h"

void *mmap(void *address, size_t size, int protection, int flags, int fd,
	off_t offset)
{
	return (void *)__ret(sys_mmap(address, size, protection, flags, fd, offset));
}
