/* __getcpu.c - getcpu without rseq. */
#include "internal.h"
#include "rseq.h"
#include "syscall.h"
#include "vdso.h"

int __getcpu(unsigned *cpu, unsigned *node)
{
	if (__vdso.getcpu && !__vdso.getcpu(cpu, node, 0))
		return 0;
	return (int)__ret(syscall3(SYS_getcpu, cpu, node, 0));
}
