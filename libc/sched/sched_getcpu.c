#include <sched.h>
#include "rseq.h"

int sched_getcpu(void)
{
	int cpu = rseq_cpu();

	return cpu >= 0 ? cpu : __sched_getcpu();
}
