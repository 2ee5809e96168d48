/* __sched_getcpu.c - sched_getcpu without rseq. */
#include "rseq.h"
#include "vdso.h"

int __sched_getcpu(void)
{
	unsigned cpu;

	if (__vdso.getcpu && !__vdso.getcpu(&cpu, 0, 0))
		return (int)cpu;
	return __getcpu(&cpu, 0) ? -1 : (int)cpu;
}
