/*
 * rcrt1.c - the entry of a static-pie program, which relocates itself.
 *
 * Until __relocate is done, the addresses in data are wrong, so it must not use
 * any: no function pointers, no tables of strings, no jump tables.
 */
#include "auxv.h"
#include "elf.h"
#include "ehdr.h"
#include "hooks.h"
#include "ifunc.h"
#include "start.h"
#include "syscall.h"
#include "tls.h"

START("__relocate")

_Noreturn void __start_c(uintptr_t *sp, uintptr_t bias);

/* Linkers name no table of IFUNCs here; the one that start.c asks for is empty. */
static const RELOC none[1];
__attribute__((alias("none"), visibility("hidden")))
extern const RELOC IPLT_START[1], IPLT_END[1];

struct table {
	uintptr_t start, size;
};

struct program {
	uintptr_t bias;
	uintptr_t tls;		/* from the thread pointer to the variables */
	struct table rel, plt, relr;
	int unknown;		/* one of its relocations is */
};

/*
 * REL or RELA. The type is all of info, because linkers leave no relocation that
 * has a symbol.
 */
static void apply(struct program *p, struct table t)
{
	const RELOC *r = (const RELOC *)(t.start + p->bias);
	const RELOC *end = r + t.size / sizeof *r;

	for (; r < end; r++) {
		uintptr_t *word = (uintptr_t *)(r->offset + p->bias);
		switch (r->info) {
		case R_RELATIVE:
			*word = ADDEND(r, word) + p->bias;
			break;
		case R_TPREL:
			*word = ADDEND(r, word) + p->tls;
			break;
		case R_DTPMOD:	/* __tls_get_addr ignores the module */
		case R_IRELATIVE:
		case R_NONE:
			break;
		default:
			p->unknown = 1;
		}
	}
}

/*
 * RELR: only relative relocations, packed. An even entry is the address of a
 * word to relocate. An odd entry is a bitmap of the words that follow the last
 * one covered: bit 1 is the first of them, bit 0 only marks the bitmap.
 */
static void apply_relr(const struct program *p)
{
	const uintptr_t *r = (const uintptr_t *)(p->relr.start + p->bias);
	const uintptr_t *end = r + p->relr.size / sizeof *r;
	uintptr_t *next = 0;	/* the first word not covered yet */

	for (; r < end; r++) {
		if (*r % 2 == 0) {
			next = (uintptr_t *)(*r + p->bias);
			*next++ += p->bias;
			continue;
		}
		uintptr_t bitmap = *r >> 1;
		unsigned i;
		for (i = 0; bitmap; i++, bitmap >>= 1)
			if (bitmap & 1)
				next[i] += p->bias;
		next += 8 * sizeof *r - 1;
	}
}

/*
 * Chooses the functions of IFUNCs, after all other relocations: resolvers are code
 * of the program.
 */
static void apply_irelative(const struct program *p, struct table t,
	const struct auxv *auxv)
{
	const RELOC *r = (const RELOC *)(t.start + p->bias);
	const RELOC *end = r + t.size / sizeof *r;

	for (; r < end; r++)
		if (r->info == R_IRELATIVE) {
			uintptr_t *word = (uintptr_t *)(r->offset + p->bias);
			*word = resolve(ADDEND(r, word) + p->bias, auxv);
		}
}

void __relocate(uintptr_t *sp)
{
	const struct ehdr *e = own_ehdr();
	const struct phdr *h = (const struct phdr *)((uintptr_t)e + e->phoff);
	const struct dyn *d;
	const struct auxv *auxv;
	struct program p;
	uintptr_t dynamic = 0, *envp_end;
	unsigned i;

	/* Not by = { 0 }, for which a compiler may call the program's memset. */
	p.bias = p.tls = 0;
	p.rel.start = p.plt.start = p.relr.start = 0;
	p.rel.size = p.plt.size = p.relr.size = 0;
	p.unknown = 0;
	for (i = 0; i < e->phnum; i++, h++) {
		if (h->type == PT_LOAD && h->offset == 0)
			p.bias = (uintptr_t)e - h->vaddr;
		if (h->type == PT_DYNAMIC)
			dynamic = h->vaddr;
		if (h->type == PT_TLS)
			p.tls = TLS_BLOCK(0, h->vaddr, h->memsz,
				h->align - 1) - TP_BIAS;
	}
	for (d = (const struct dyn *)(dynamic + p.bias);
	    dynamic && d->tag != DT_NULL; d++)
		switch (d->tag) {
		case DT_RELOC: p.rel.start = d->value; break;
		case DT_RELOCSZ: p.rel.size = d->value; break;
		case DT_JMPREL: p.plt.start = d->value; break;
		case DT_PLTRELSZ: p.plt.size = d->value; break;
		case DT_RELR: p.relr.start = d->value; break;
		case DT_RELRSZ: p.relr.size = d->value; break;
		case DT_OTHER: p.unknown = 1; break;
		}
	/* Some linkers count the PLT's table as a part of the other one too. */
	if (p.plt.start - p.rel.start < p.rel.size)
		p.plt.size = 0;

	apply(&p, p.rel);
	apply(&p, p.plt);
	apply_relr(&p);
	if (p.unknown)
		__bad_relocation();

	envp_end = sp + 1 + sp[0] + 1;
	while (*envp_end)
		envp_end++;
	auxv = (const struct auxv *)(envp_end + 1);
	__auxv_init(auxv);	/* for resolvers that use getauxval */
	apply_irelative(&p, p.rel, auxv);
	apply_irelative(&p, p.plt, auxv);
	__start_c(sp, p.bias);
}
