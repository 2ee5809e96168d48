#include <sched.h>
#include "internal.h"
#include "syscall.h"
#include "vdso.h"

int getcpu(unsigned *cpu, unsigned *node)
{
	if (__vdso.getcpu && !__vdso.getcpu(cpu, node, 0))
		return 0;
	return (int)__ret(syscall3(SYS_getcpu, cpu, node, 0));
}
