/*
 * relro.h - PT_GNU_RELRO, the pages that are read-only while main runs: bound
 * pointers, the tables of constructors and whatever else was relocated.
 */
#ifndef RELRO_H
#define RELRO_H

#include <stdint.h>
#include "auxv.h"
#include "elf.h"
#include "page.h"
#include "syscall.h"

#define PROT_READ 1
#define PROT_WRITE 2

/* Changes the protection of the pages of p, a segment of that type. */
static inline long protect_relro(const struct phdr *p, uintptr_t bias,
	const struct auxv *auxv, int protection)
{
	uintptr_t start = (p->vaddr + bias) & -PAGE(auxv);
	uintptr_t end = PAGE_END(auxv, p->vaddr + bias + p->memsz);

	(void)auxv;	/* unused where the page size is a constant */
	return syscall3(SYS_mprotect, (long)start, (long)(end - start),
		protection);
}

#endif
