#include <signal.h>

int sigorset(sigset_t *to, const sigset_t *a, const sigset_t *b)
{
	unsigned i;

	for (i = 0; i < sizeof *to / sizeof(long); i++)
		to->__bits[i] = a->__bits[i] | b->__bits[i];
	return 0;
}
