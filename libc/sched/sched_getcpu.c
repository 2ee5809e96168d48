#include <sched.h>

int sched_getcpu(void)
{
	unsigned cpu;

	return getcpu(&cpu, 0) ? -1 : (int)cpu;
}
