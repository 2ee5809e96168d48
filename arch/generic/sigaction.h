/* sigaction.h - what rt_sigaction takes. */
#include <bits/signal.h>

struct action {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	unsigned long mask[_NSIG / 8 / sizeof(long)];
};
