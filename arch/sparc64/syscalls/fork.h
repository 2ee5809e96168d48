/*
 * fork.h - fork itself: in both processes o0 is the number of the other one, and
 * o1 is not 0 in the child. On failure it is as before.
 */
#include "syscall.h"

static inline long fork_told(void)
{
	register long n __asm__(TRAP_NUMBER) = SYS_fork;
	register long r1 __asm__(TRAP_1);
	register long child __asm__(TRAP_2) = 0;
	__asm__ volatile(TRAP
		: "+r"(n), "=r"(r1), "+r"(child) : : TRAP_CLOBBERS);
	return child ? 0 : r1;
}
#define FORK() fork_told()
