/* __sched_cpualloc.c - CPU_ALLOC: an empty set for CPUs 0 to count - 1. */
#include <sched.h>
#include <stdlib.h>

cpu_set_t *__sched_cpualloc(size_t count)
{
	size_t size = CPU_ALLOC_SIZE(count);

	/* The size of a huge count wraps around. */
	return size / sizeof(__cpu_word) < count / __CPU_BITS ? 0 : calloc(1, size);
}
