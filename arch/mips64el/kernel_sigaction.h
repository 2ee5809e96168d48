/*
 * kernel_sigaction.h - what rt_sigaction takes. Into an old one qemu's o32 writes a
 * restorer too, which no kernel of this machine has: there must be room.
 */
#include <bits/signal.h>

struct kernel_sigaction {
	unsigned flags;
	void (*handler)(int);
	unsigned long mask[_NSIG / 8 / sizeof(long)];
	void (*restorer)(void);
};
