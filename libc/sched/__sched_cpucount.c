/* __sched_cpucount.c - how many CPUs a set of n bytes has. */
#include <sched.h>

int __sched_cpucount(size_t n, const cpu_set_t *set)
{
	size_t i;
	int count = 0;

	for (i = 0; i < n / sizeof(__cpu_word); i++) {
		__cpu_word bits = ((const __cpu_word *)set)[i];

		for (; bits; bits &= bits - 1)
			count++;
	}
	return count;
}
