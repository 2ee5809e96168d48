#include <signal.h>

int sigisemptyset(const sigset_t *set)
{
	unsigned i;

	for (i = 0; i < sizeof *set / sizeof(long); i++)
		if (set->__bits[i])
			return 0;
	return 1;
}
