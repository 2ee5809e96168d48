#include <signal.h>
#include "names.h"

void (*signal(int sig, void (*handler)(int)))(int)
{
	struct sigaction a = { .sa_flags = SA_RESTART };
	struct sigaction old = a;

	a.sa_handler = handler;
	return __sigaction(sig, &a, &old) < 0 ? SIG_ERR : old.sa_handler;
}
