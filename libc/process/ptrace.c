#include <sys/ptrace.h>
#include <stdarg.h>
#include <sys/types.h>
#include "internal.h"
#include "syscall.h"

long ptrace(int request, ...)
{
	int peek = request >= PTRACE_PEEKTEXT && request <= PTRACE_PEEKUSER;
	void *address, *data, *address2;
	long r, word;
	pid_t process;
	va_list ap;

	va_start(ap, request);
	process = va_arg(ap, pid_t);
	address = va_arg(ap, void *);
	data = va_arg(ap, void *);
	address2 = va_arg(ap, void *);
	va_end(ap);
	/* The kernel stores the word; only the function returns it. */
	if (peek)
		data = &word;
	r = syscall5(SYS_ptrace, request, process, address, data, address2);
	return peek && !r ? word : __ret(r);
}
