/*
 * vdso.c - the slots, filled at start-up. Programs that use a slot link this.
 * Slots are in .data.rel.ro, so that start.c makes them read-only after
 * __vdso_init.
 */
#include "auxv.h"
#include "hooks.h"
#include "vdso.h"
#include "vdso_quirk.h"

__attribute__((section(".data.rel.ro"))) struct tickvdso __vdso;

void __vdso_init(const struct auxv *auxv)
{
	const void *image = (const void *)auxval(auxv, AT_SYSINFO_EHDR, 0);

	if (image) {
		tickvdso_bind(&__vdso, image);
		VDSO_SELFTEST(&__vdso);
	}
}
