#include <sys/mman.h>
#include <errno.h>
#include "syscall.h"

int posix_madvise(void *p, size_t size, int advice)
{
	if (advice == POSIX_MADV_DONTNEED)
		return 0;
	/* Beyond these, Linux has advice that discards data. */
	if (advice < POSIX_MADV_NORMAL || advice > POSIX_MADV_WILLNEED)
		return EINVAL;
	return -syscall3(SYS_madvise, p, size, advice);
}
