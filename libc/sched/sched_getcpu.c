#include <sched.h>
#include "vdso.h"

int sched_getcpu(void)
{
	unsigned cpu;

	if (__vdso.getcpu && !__vdso.getcpu(&cpu, 0, 0))
		return (int)cpu;
	return getcpu(&cpu, 0) ? -1 : (int)cpu;
}
