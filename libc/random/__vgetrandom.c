/*
 * __vgetrandom.c - binds the vDSO's getrandom. It costs about 40 us, most of that
 * in page faults.
 */
#include "auxv.h"
#include "hooks.h"
#include "syscalls/mmap.h"
#include "tickvdso.h"
#include "vgetrandom.h"

#define ROUTINE(slot, symbol)
#include "vdso.def"
#include "vgetrandom.def"

/* What the routine stores when it is asked for no bytes and given this size. */
#define ASK_PARAMETERS (-1ul)
struct parameters {
	unsigned size, protection, flags, reserved[13];
};

__attribute__((section(".data.rel.ro"))) struct vgetrandom __vgetrandom;

void __vgetrandom_bind(void)
{
	struct parameters p;
	struct vgetrandom v;
	long r;

	v.routine = (vdso_getrandom *)tickvdso_sym(
		(void *)auxval(__auxv, AT_SYSINFO_EHDR, 0), 0, VERSION, VGETRANDOM);
	if (!v.routine || vdso_call(v.routine, 0, 0, 0, &p, ASK_PARAMETERS))
		return;
	/*
	 * A state must not straddle pages; this one is at the start of a page.
	 * Kernels that have the routine have MAP_DROPPABLE, but there are
	 * emulators and sandboxes that do not know it.
	 */
	v.size = p.size;
	r = sys_mmap(0, p.size, (int)p.protection, (int)p.flags, -1, 0);
	if (r < 0 && r > -4096)
		return;
	v.state = (void *)r;
	if (__relro_write(&__vgetrandom, &v, sizeof v))
		syscall2(SYS_munmap, r, p.size);
}
