/* rcrt1.c - the entry of a static-pie program, which relocates itself. */
#include "elf.h"
#include "ehdr.h"
#include "start.h"

START("__relocate")

_Noreturn void __start_c(uintptr_t *sp, uintptr_t bias);

/*
 * RELR: an even word is the address of a word to relocate; an odd one is a
 * map, bit 1 and up, of which of the words after it to relocate too.
 */
static void relr(const uintptr_t *r, uintptr_t size, uintptr_t bias)
{
	const uintptr_t *end = r + size / sizeof *r;
	uintptr_t *where = 0, map;
	unsigned i;

	for (; r < end; r++) {
		if (!(*r & 1)) {
			where = (uintptr_t *)(*r + bias);
			*where++ += bias;
			continue;
		}
		for (i = 0, map = *r >> 1; map; i++, map >>= 1)
			if (map & 1)
				where[i] += bias;
		where += 8 * sizeof *r - 1;
	}
}

void __relocate(uintptr_t *sp)
{
	const struct ehdr *e = own_ehdr();
	const struct phdr *p = (const struct phdr *)((uintptr_t)e + e->phoff);
	const struct dyn *d;
	uintptr_t bias = 0, dynamic = 0, i, *w;
	uintptr_t at[3] = { 0, 0, 0 }, size[3] = { 0, 0, 0 };
	enum { REL, RELA, RELR };

	for (i = 0; i < e->phnum; i++, p++) {
		if (p->type == PT_LOAD && p->offset == 0)
			bias = (uintptr_t)e - p->vaddr;
		if (p->type == PT_DYNAMIC)
			dynamic = p->vaddr;
	}
	for (d = (const struct dyn *)(dynamic + bias); d->tag != DT_NULL; d++)
		switch (d->tag) {
		case DT_REL: at[REL] = d->value + bias; break;
		case DT_RELSZ: size[REL] = d->value; break;
		case DT_RELA: at[RELA] = d->value + bias; break;
		case DT_RELASZ: size[RELA] = d->value; break;
		case DT_RELR: at[RELR] = d->value + bias; break;
		case DT_RELRSZ: size[RELR] = d->value; break;
		}

	for (w = (uintptr_t *)at[REL]; size[REL]; w += 2, size[REL] -= 2 * sizeof *w)
		if (R_TYPE(w[1]) == R_RELATIVE)
			*(uintptr_t *)(w[0] + bias) += bias;
	for (w = (uintptr_t *)at[RELA]; size[RELA]; w += 3, size[RELA] -= 3 * sizeof *w)
		if (R_TYPE(w[1]) == R_RELATIVE)
			*(uintptr_t *)(w[0] + bias) = w[2] + bias;
	relr((uintptr_t *)at[RELR], size[RELR], bias);
	__start_c(sp, bias);
}
