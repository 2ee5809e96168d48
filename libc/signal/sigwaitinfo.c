#include <signal.h>

int sigwaitinfo(const sigset_t *__restrict set, siginfo_t *__restrict info)
{
	return sigtimedwait(set, info, 0);
}
