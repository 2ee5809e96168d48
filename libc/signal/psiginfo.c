#include <signal.h>

void psiginfo(const siginfo_t *info, const char *s)
{
	psignal(info->si_signo, s);
}
