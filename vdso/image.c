/* image.c - reads an ELF image that may be odd, broken or hostile. */
#include "image.h"

#define WORD sizeof(uintptr_t)
#define NO_VERSION 0x7fff
#define ABSENT UINTPTR_MAX

/*
 * Where some bytes lie at an address of the image: null unless there are any
 * and all are in it. Nobody promises that they are aligned, so the types of
 * elf.h are not. The sum wraps on purpose: images linked for the upper half of
 * memory, and those that were relocated already, come out right.
 */
static const void *at(const struct image *m, uintptr_t address, unsigned bytes)
{
	uintptr_t offset = address + m->bias;

	if (offset > m->size || bytes - 1 >= m->size - offset)
		return 0;
	return m->base + offset;
}

/* The value of an entry of the dynamic section, or what is not in the image. */
static uintptr_t value(const struct image *m, unsigned tag)
{
	const struct dyn *d;

	for (d = m->dynamic; d < m->dynamic_end && d->tag != DT_NULL; d++)
		if (d->tag == tag)
			return d->value;
	return ABSENT;
}

static const void *table(const struct image *m, unsigned tag, unsigned bytes)
{
	return at(m, value(m, tag), bytes);
}

/* A System V hash table has a chain with a word for each symbol. */
static unsigned count_sysv(const struct image *m)
{
	const hashword *h = table(m, DT_HASH, 2 * sizeof *h);

	return h ? h[1] : 0;
}

/*
 * A GNU hash table does not tell how many symbols there are. But each bucket
 * that is not empty has a chain, which ends where a word is odd; and there is
 * a word for each symbol from the first hashed one on.
 *
 *	buckets | first symbol | filter words | shift | filter | buckets | chains
 */
static unsigned count_gnu(const struct image *m)
{
	const elf_word *h = table(m, DT_GNU_HASH, 16);
	unsigned i, n, end, chains, count;

	if (!h)
		return 0;
	end = (size_t)(m->base + m->size - (const unsigned char *)h) / 4;
	if (h[1] > end || h[2] > end)
		return 0;
	i = 4 + h[2] * (WORD / 4);
	chains = h[0];
	for (n = chains; n && i < end; n--, i++)
		if (!h[i])
			chains--;
	for (count = h[1]; chains && i < end; count++, i++)
		chains -= h[i] & 1;
	return chains ? 0 : count;
}

/*
 * The index by which symbols refer to a version, or one that none has. Each
 * version is a symbol too, so a list that is longer than all is circular.
 */
static unsigned version_index(const struct image *m, uintptr_t address,
	uint32_t hash)
{
	const struct verdef *v;
	unsigned n;

	for (n = m->count; n; n--, address += v->next) {
		v = at(m, address, sizeof *v);
		if (!v)
			break;
		if (v->hash == hash)
			return v->ndx;
	}
	return NO_VERSION;
}

/* The second half of opening: from the dynamic section to symbols. */
static int tables(struct image *m, uint32_t version)
{
	uintptr_t versions, verdef;

	m->count = count_gnu(m);
	if (!m->count)
		m->count = count_sysv(m);
	if (!m->count || m->count > m->size)
		return IMAGE_NO_HASH;

	m->names_size = value(m, DT_STRSZ);
	m->names = table(m, DT_STRTAB, m->names_size);
	m->symbols = table(m, DT_SYMTAB, m->count * sizeof *m->symbols);
	if (!m->names || m->names[m->names_size - 1] || !m->symbols)
		return IMAGE_BAD_TABLE;

	m->versions = 0;
	versions = value(m, DT_VERSYM);
	verdef = value(m, DT_VERDEF);
	if (versions == ABSENT || verdef == ABSENT)
		return IMAGE_OK;
	m->versions = at(m, versions, m->count * sizeof *m->versions);
	m->wanted = version_index(m, verdef, version);
	return m->versions ? IMAGE_OK : IMAGE_BAD_TABLE;
}

int __image_open(struct image *m, const void *base, size_t limit,
	uint32_t version)
{
	const struct ehdr *e = base;
	const struct phdr *p, *load = 0, *dynamic = 0;
	uintptr_t size;
	unsigned n, bytes;

	if (e->magic != ELF_MAGIC)
		return IMAGE_NOT_ELF;
	if (e->class != ELF_CLASS || e->data != ELF_DATA ||
	    e->machine != MACHINE)
		return IMAGE_FOREIGN;

	/* How much is mapped is not known yet, but it is a page at least. */
	m->base = base;
	m->bias = 0;
	m->size = limit < 4096 ? limit : 4096;
	n = e->phnum;
	p = at(m, e->phoff, n * sizeof *p);
	if (!p || e->phentsize != sizeof *p)
		return IMAGE_BAD_HEADERS;
	for (; n; n--, p++) {
		if (p->type == PT_LOAD && !load)
			load = p;
		if (p->type == PT_DYNAMIC)
			dynamic = p;
	}
	if (!load)
		return IMAGE_NO_LOAD;
	m->bias = load->offset - load->vaddr;
	size = load->offset + load->memsz;
	if (size > limit)
		return IMAGE_NO_LOAD;
	m->size = size;

	if (!dynamic)
		return IMAGE_NO_DYNAMIC;
	/* Of this and other sizes 32 bits count: more than any image has. */
	bytes = dynamic->memsz & -sizeof *m->dynamic;
	m->dynamic = at(m, dynamic->vaddr, bytes);
	if (!m->dynamic)
		return IMAGE_NO_DYNAMIC;
	m->dynamic_end = m->dynamic + bytes / sizeof *m->dynamic;
	return tables(m, version);
}

int __image_find(const struct image *m, const char *name, void **address)
{
	const struct sym *s = m->symbols;
	int r = SYMBOL_ABSENT;
	unsigned i;

	for (i = 0; i < m->count; i++, s++) {
		const char *a, *b = name;
		unsigned type = s->info & 15;

		if ((type != STT_FUNC && type != STT_NOTYPE) ||
		    s->shndx == SHN_UNDEF || s->name >= m->names_size)
			continue;
		for (a = m->names + s->name; *a == *b && *a; a++)
			b++;
		if (*a != *b)
			continue;
		r = SYMBOL_VERSION;
		if (m->versions && (m->versions[i] ^ m->wanted) & 0x7fff)
			continue;
		*address = (void *)at(m, s->value, 1);
		return *address ? IMAGE_OK : SYMBOL_OUTSIDE;
	}
	return r;
}
