/*
 * fork.h - fork. On success o0 is the pid of the other process in both, and o1
 * is 0 in the parent and 1 in the child (arch/sparc/kernel/process_64.c). On
 * failure o1 keeps what was passed.
 */
#include "syscall.h"

static inline long sys_fork(void)
{
	register long n __asm__(TRAP_NUMBER) = SYS_fork;
	register long r1 __asm__(TRAP_1);
	register long is_child __asm__(TRAP_2) = 0;

	__asm__ volatile(TRAP
		: "+r"(n), "=r"(r1), "+r"(is_child) : : TRAP_CLOBBERS);
	return is_child ? 0 : r1;
}
