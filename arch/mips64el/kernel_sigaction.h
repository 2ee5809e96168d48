/*
 * kernel_sigaction.h - rt_sigaction's structure. MIPS kernels have no restorer,
 * but qemu's o32 writes one when it returns the old action: leave room for it.
 */
#include <bits/signal.h>

struct kernel_sigaction {
	unsigned flags;
	void (*handler)(int);
	unsigned long mask[_NSIG / 8 / sizeof(long)];
	void (*restorer)(void);
};
