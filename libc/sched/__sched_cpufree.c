/* __sched_cpufree.c - CPU_FREE. */
#include <sched.h>
#include <stdlib.h>

void __sched_cpufree(cpu_set_t *set)
{
	free(set);
}
