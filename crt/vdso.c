/*
 * vdso.c - the slots, and their filling at start-up. Linked with whatever uses
 * one. They are written before RELRO is sealed, and never again.
 */
#include "auxv.h"
#include "hooks.h"
#include "vdso.h"
#include "vdso_quirk.h"

__attribute__((section(".data.rel.ro"))) struct tickvdso __vdso;

void __vdso_init(const struct auxv *a)
{
	const void *image = (const void *)auxval(a, AT_SYSINFO_EHDR, 0);

	if (image) {
		tickvdso_bind(&__vdso, image);
		VDSO_SELFTEST(&__vdso);
	}
}
