/*
 * __riscv_hwprobe.c - asks the kernel, and after some calls the vDSO: to bind that
 * takes as long as 30 system calls.
 */
#include <sys/hwprobe.h>
#include "auxv.h"
#include "hooks.h"
#include "syscall.h"
#include "tickvdso.h"

#define ROUTINE(slot, symbol)
#include "vdso.def"

#define PAYS 30

typedef int hwprobe(struct riscv_hwprobe *pairs, size_t count, size_t size,
	unsigned long *cpus, unsigned flags);

__attribute__((section(".data.rel.ro"))) static hwprobe *routine;

static void bind(void)
{
	hwprobe *f = (hwprobe *)tickvdso_sym(
		(void *)auxval(__auxv, AT_SYSINFO_EHDR, 0), 0, VERSION,
		"__vdso_riscv_hwprobe");

	if (f)
		__relro_write(&routine, &f, sizeof f);
}

int __riscv_hwprobe(struct riscv_hwprobe *pairs, size_t count, size_t size,
	unsigned long *cpus, unsigned flags)
{
	static unsigned calls;

	/*
	 * With RISCV_HWPROBE_WHICH_CPUS the vDSO of 7.2 leaves CPUs in the set that
	 * do not exist, if all CPUs are equal; the system call does not.
	 */
	if (routine && !flags && !routine(pairs, count, size, cpus, flags))
		return 0;
	if (!routine && calls < PAYS && ++calls == PAYS)
		bind();
	return (int)-syscall5(SYS_riscv_hwprobe, pairs, count, size, cpus, flags);
}
