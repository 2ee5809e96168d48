/*
 * build.h - builds a small vDSO image in memory, which tests then break.
 *
 *	ehdr | phdr: load, dynamic, spare | dyn... | symbols | names | versions |
 *	verdef | GNU hash | SysV hash | code
 *
 * The code at the end has 16 bytes a symbol. The whole image fits one page.
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "elf.h"
#include "vdso.h"

struct recipe {
	int gnu, sysv;		/* which hash tables */
	const char *version;	/* null: no version section */
	const char *names[8];	/* of the symbols, from the second on */
	uintptr_t vaddr;	/* the address it is linked for */
	unsigned char type;	/* of the symbols: STT_FUNC if 0 */
};

struct built {
	_Alignas(4096) unsigned char bytes[4096];
	size_t size, count;
	/* its parts, for tests to change */
	struct ehdr *ehdr;
	struct phdr *load, *dynamic;
	struct dyn *dyn;
	struct sym *symbols;
	char *names;
	elf_half *versions;
	struct verdef *verdef;
	elf_word *gnu;
	hashword *sysv;
	unsigned char *code;
};

static uint32_t hash(const char *s)
{
	uint32_t h = 0;

	for (; *s; s++) {
		h = h * 16 + (unsigned char)*s;
		h ^= h >> 24 & 0xf0;
		h &= 0xfffffff;
	}
	return h;
}

static void *take(struct built *b, size_t size)
{
	void *p;

	b->size = (b->size + 15) & ~(size_t)15;
	p = b->bytes + b->size;
	b->size += size;
	return p;
}

static void entry(struct built *b, int *n, const struct recipe *r,
	uintptr_t tag, const void *where)
{
	b->dyn[*n].tag = tag;
	b->dyn[*n].value = r->vaddr + (uintptr_t)where - (uintptr_t)b->bytes;
	++*n;
}

static void build(struct built *b, const struct recipe *r)
{
	const char *version = r->version ? r->version : "";
	size_t i, at = 1, n = 0;
	elf_word *aux;
	int d = 0;

	memset(b, 0, sizeof *b);
	b->ehdr = take(b, sizeof *b->ehdr);
	b->load = take(b, 3 * sizeof *b->load);
	b->dynamic = b->load + 1;
	b->dyn = take(b, 12 * sizeof *b->dyn);
	while (n < 8 && r->names[n])
		n++;
	b->count = n + 2;	/* the null symbol and the version's */
	b->symbols = take(b, b->count * sizeof *b->symbols);
	b->names = take(b, 512);
	b->versions = take(b, b->count * 2);
	b->verdef = take(b, sizeof *b->verdef + 8);
	b->gnu = take(b, (4 + sizeof(uintptr_t) / 4 + 1 + b->count) * 4);
	b->sysv = take(b, (2 + 1 + b->count) * sizeof *b->sysv);
	b->code = take(b, 16 * b->count);

	b->ehdr->magic = ELF_MAGIC;
	b->ehdr->class = ELF_CLASS;
	b->ehdr->data = ELF_DATA;
	b->ehdr->ident_version = 1;
	b->ehdr->type = 3;
	b->ehdr->machine = MACHINE;
	b->ehdr->version = 1;
	b->ehdr->phoff = (uintptr_t)b->load - (uintptr_t)b->bytes;
	b->ehdr->ehsize = sizeof *b->ehdr;
	b->ehdr->phentsize = sizeof *b->load;
	b->ehdr->phnum = 2;
	b->load->type = PT_LOAD;
	b->load->vaddr = r->vaddr;
	b->load->filesz = b->load->memsz = b->size;
	b->dynamic->type = PT_DYNAMIC;
	b->dynamic->offset = (uintptr_t)b->dyn - (uintptr_t)b->bytes;
	b->dynamic->vaddr = r->vaddr + b->dynamic->offset;
	b->dynamic->memsz = b->dynamic->filesz = 12 * sizeof *b->dyn;

	for (i = 1; i < b->count; i++) {
		const char *name = i > n ? version : r->names[i - 1];

		b->symbols[i].name = (uint32_t)at;
		b->symbols[i].info = i > n ? 1 : 16 | (r->type ? r->type : STT_FUNC);
		b->symbols[i].shndx = i > n ? SHN_ABS : 1;
		b->symbols[i].value = r->vaddr + 16 * i +
			(uintptr_t)b->code - (uintptr_t)b->bytes;
		b->versions[i] = 2;
		strcpy(b->names + at, name);
		at += strlen(name) + 1;
	}
	b->verdef->version = 1;
	b->verdef->ndx = 2;
	b->verdef->cnt = 1;
	b->verdef->aux = sizeof *b->verdef;
	b->verdef->hash = hash(version);
	*(elf_word *)(b->verdef + 1) = b->symbols[n + 1].name;

	b->gnu[0] = 1;
	b->gnu[1] = 1;
	b->gnu[2] = 1;
	memset(b->gnu + 4, 255, sizeof(uintptr_t));
	aux = b->gnu + 4 + sizeof(uintptr_t) / 4;
	aux[0] = 1;
	aux[b->count - 1] = 1;	/* ends the only chain */
	b->sysv[0] = 1;
	b->sysv[1] = b->count;

	entry(b, &d, r, DT_STRTAB, b->names);
	entry(b, &d, r, DT_SYMTAB, b->symbols);
	b->dyn[d].tag = DT_STRSZ;
	b->dyn[d++].value = at;
	if (r->gnu)
		entry(b, &d, r, DT_GNU_HASH, b->gnu);
	if (r->sysv)
		entry(b, &d, r, DT_HASH, b->sysv);
	if (r->version) {
		entry(b, &d, r, DT_VERSYM, b->versions);
		entry(b, &d, r, DT_VERDEF, b->verdef);
	}
}
