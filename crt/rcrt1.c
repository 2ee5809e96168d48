/*
 * rcrt1.c - the entry of a static-pie program, which relocates itself.
 *
 * Until __relocate is done, the addresses in data are wrong, so it must not use
 * any: no function pointers, no tables of strings, no jump tables.
 */
#include "elf.h"
#include "ehdr.h"
#include "start.h"

START("__relocate")

_Noreturn void __start_c(uintptr_t *sp, uintptr_t bias);

/* REL: the addend is in the word to relocate. */
static void apply_rel(const struct rel *r, uintptr_t size, uintptr_t bias)
{
	const struct rel *end = r + size / sizeof *r;

	for (; r < end; r++)
		if (R_TYPE(r->info) == R_RELATIVE)
			*(uintptr_t *)(r->offset + bias) += bias;
}

/* RELA: the addend is in the entry. */
static void apply_rela(const struct rela *r, uintptr_t size, uintptr_t bias)
{
	const struct rela *end = r + size / sizeof *r;

	for (; r < end; r++)
		if (R_TYPE(r->info) == R_RELATIVE)
			*(uintptr_t *)(r->offset + bias) = r->addend + bias;
}

/*
 * RELR: only relative relocations, packed. An even entry is the address of a
 * word to relocate. An odd entry is a bitmap of the words that follow the last
 * one covered: bit 1 is the first of them, bit 0 only marks the bitmap.
 */
static void apply_relr(const uintptr_t *r, uintptr_t size, uintptr_t bias)
{
	const uintptr_t *end = r + size / sizeof *r;
	uintptr_t *next = 0;	/* the first word not covered yet */

	for (; r < end; r++) {
		if (*r % 2 == 0) {
			next = (uintptr_t *)(*r + bias);
			*next++ += bias;
			continue;
		}
		uintptr_t bitmap = *r >> 1;
		unsigned i;
		for (i = 0; bitmap; i++, bitmap >>= 1)
			if (bitmap & 1)
				next[i] += bias;
		next += 8 * sizeof *r - 1;
	}
}

void __relocate(uintptr_t *sp)
{
	const struct ehdr *e = own_ehdr();
	const struct phdr *p = (const struct phdr *)((uintptr_t)e + e->phoff);
	const struct dyn *d;
	uintptr_t bias = 0, dynamic = 0;
	uintptr_t rel = 0, rel_size = 0;
	uintptr_t rela = 0, rela_size = 0;
	uintptr_t relr = 0, relr_size = 0;
	unsigned i;

	for (i = 0; i < e->phnum; i++, p++) {
		if (p->type == PT_LOAD && p->offset == 0)
			bias = (uintptr_t)e - p->vaddr;
		if (p->type == PT_DYNAMIC)
			dynamic = p->vaddr;
	}
	for (d = (const struct dyn *)(dynamic + bias); d->tag != DT_NULL; d++)
		switch (d->tag) {
		case DT_REL: rel = d->value + bias; break;
		case DT_RELSZ: rel_size = d->value; break;
		case DT_RELA: rela = d->value + bias; break;
		case DT_RELASZ: rela_size = d->value; break;
		case DT_RELR: relr = d->value + bias; break;
		case DT_RELRSZ: relr_size = d->value; break;
		}

	apply_rel((const struct rel *)rel, rel_size, bias);
	apply_rela((const struct rela *)rela, rela_size, bias);
	apply_relr((const uintptr_t *)relr, relr_size, bias);
	__start_c(sp, bias);
}
