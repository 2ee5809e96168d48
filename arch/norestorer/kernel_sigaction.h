/*
 * kernel_sigaction.h - what rt_sigaction takes where the kernel alone has the code by
 * which a handler returns.
 *
 * qemu 7.2 has a restorer all the same, ahead of the mask: without the last
 * member it would write past the end.
 */
#include <bits/signal.h>

struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	unsigned long mask[_NSIG / 8 / sizeof(long)];
	unsigned long again[_NSIG / 8 / sizeof(long)];
};
