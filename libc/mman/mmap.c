#include <sys/mman.h>
#include "internal.h"
#include "syscalls/mmap.h"

void *mmap(void *at, size_t size, int protection, int flags, int fd,
	off_t offset)
{
	return (void *)__ret(map(at, (long)size, protection, flags, fd,
		offset));
}
