#include <unistd.h>
#include "internal.h"
#include "syscalls/offset.h"

off_t lseek(int fd, off_t offset, int whence)
{
	off_t r = sys_lseek(fd, offset, whence);

	/* Not r < 0: offsets in /proc/<pid>/mem may have the top bit set. */
	return (unsigned long long)r > -4096ULL ? __ret((long)r) : r;
}
