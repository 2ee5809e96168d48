#include <signal.h>

int sigfillset(sigset_t *set)
{
	unsigned i;

	for (i = 0; i < sizeof *set / sizeof(long); i++)
		set->__bits[i] = -1UL;
	return 0;
}
