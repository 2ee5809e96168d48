/* kernel_sigaction.h - rt_sigaction's structure, as the kernel defines it. */
#include <bits/signal.h>

struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	unsigned long mask[_NSIG / 8 / sizeof(long)];
};
