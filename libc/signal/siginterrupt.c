#include <signal.h>

int siginterrupt(int sig, int off)
{
	struct sigaction a;

	if (sigaction(sig, 0, &a) < 0)
		return -1;
	a.sa_flags &= ~SA_RESTART;
	if (!off)
		a.sa_flags |= SA_RESTART;
	return sigaction(sig, &a, 0);
}
