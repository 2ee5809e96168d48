/* wait.h - waiting for a child: a status, and its use in the kernel's longs. */
#define WAIT4(id, status, options, usage) \
	syscall4(SYS_wait4, id, (long)(status), options, (long)(usage))
