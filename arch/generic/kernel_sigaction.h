/* kernel_sigaction.h - what rt_sigaction takes. */
#include <bits/signal.h>

struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	unsigned long mask[_NSIG / 8 / sizeof(long)];
};
