/*
 * kernel_sigaction.h - rt_sigaction's structure, on machines whose kernel never
 * had a restorer.
 *
 * qemu 7.2 believes that one precedes the mask. The last member is where it
 * then has the mask, if long has 64 bits; without the member it would write
 * past the end of the structure.
 */
#include <bits/signal.h>

struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	unsigned long mask[_NSIG / 8 / sizeof(long)];
	unsigned long qemu_mask[_NSIG / 8 / sizeof(long)];
};
