/*
 * __riscv_flush_icache.c - by the system call, which is all that the vDSO's routine
 * does as well.
 */
#include <sys/cachectl.h>
#include "internal.h"
#include "syscall.h"

int __riscv_flush_icache(void *start, void *end, unsigned long flags)
{
	return (int)__ret(syscall3(SYS_riscv_flush_icache, start, end, flags));
}
