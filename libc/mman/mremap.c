#include <sys/mman.h>
#include <stdarg.h>
#include "internal.h"
#include "syscall.h"

void *mremap(void *p, size_t size, size_t newsize, int flags, ...)
{
	va_list ap;
	void *to;

	va_start(ap, flags);
	to = va_arg(ap, void *);
	va_end(ap);
	return (void *)__ret(syscall5(SYS_mremap, p, size, newsize, flags, to));
}
