/* image.c - reads a vDSO image that may be odd, broken or hostile. */
#include "image.h"
#include "tickvdso.h"

#define NOT_FOUND UINTPTR_MAX	/* an address that no image contains */
#define VERSYM_INDEX 0x7fff	/* the top bit marks hidden symbols */
#define NO_VERSION VERSYM_INDEX

/*
 * The bytes at an address of the image, or null if there are none or not all of
 * them are inside. All accesses to the image go through this. The sum may wrap
 * around, and the offset is still right, whatever address the image is linked
 * for, also if that is where it is mapped.
 */
static const void *at_vaddr(const struct image *m, uintptr_t vaddr,
	uintptr_t bytes)
{
	uintptr_t offset = vaddr + m->bias;

	if (!bytes || offset > m->size || bytes > m->size - offset)
		return 0;
	return m->base + offset;
}

/* The value of the first entry with this tag in the dynamic section. */
static uintptr_t dynamic_value(const struct image *m, unsigned tag)
{
	const struct dyn *d;

	for (d = m->dynamic; d < m->dynamic_end && d->tag != DT_NULL; d++)
		if (d->tag == tag)
			return d->value;
	return NOT_FOUND;
}

static const void *dynamic_table(const struct image *m, unsigned tag,
	uintptr_t bytes)
{
	return at_vaddr(m, dynamic_value(m, tag), bytes);
}

/* Only the hash tables tell how many symbols there are. */
static unsigned sysv_symbol_count(const struct image *m)
{
	/* bucket count | chain count = symbol count | buckets | chain words */
	const hashword *h = dynamic_table(m, DT_HASH, 2 * sizeof *h);

	return h ? h[1] : 0;
}

/*
 * A GNU hash table:
 *
 *	header | bloom filter | buckets | chain words
 *
 * It has a chain word for each symbol from first_symbol on. Each bucket that is
 * not 0 starts a chain, and an odd word ends it. So the symbols end with the
 * last chain: walk the words until each chain has ended.
 */
static unsigned gnu_symbol_count(const struct image *m)
{
	const struct gnu_hash *h = dynamic_table(m, DT_GNU_HASH, sizeof *h);
	const elf_word *word = (const elf_word *)h;
	unsigned i, n, end, chains, count;

	if (!h)
		return 0;
	end = (m->base + m->size - (const unsigned char *)h) / sizeof *word;
	if (h->first_symbol > end || h->bloom_size > end)
		return 0;
	i = (sizeof *h + h->bloom_size * sizeof(uintptr_t)) / sizeof *word;
	chains = h->bucket_count;
	for (n = chains; n && i < end; n--, i++)
		if (!word[i])
			chains--;
	for (count = h->first_symbol; chains && i < end; count++, i++)
		chains -= word[i] & 1;
	return chains ? 0 : count;
}

/*
 * Finds the version with this hash in the list at an address of the image, and
 * returns its index in versym. Each version has a symbol of its own, so a list
 * with more entries than there are symbols is circular.
 */
static unsigned find_version(const struct image *m, uintptr_t vaddr,
	uint32_t hash)
{
	const struct verdef *v;
	unsigned n;

	for (n = m->symbol_count; n; n--, vaddr += v->next) {
		v = at_vaddr(m, vaddr, sizeof *v);
		if (!v)
			break;
		if (v->hash == hash)
			return v->ndx;
	}
	return NO_VERSION;
}

/* The second half of __image_open: opens the tables of the dynamic section. */
static int open_tables(struct image *m, uint32_t version_hash)
{
	uintptr_t versym, verdef;

	m->symbol_count = gnu_symbol_count(m);
	if (!m->symbol_count)
		m->symbol_count = sysv_symbol_count(m);
	if (!m->symbol_count || m->symbol_count > m->size)
		return TICKVDSO_NO_HASH;

	m->strtab_size = dynamic_value(m, DT_STRSZ);
	m->strtab = dynamic_table(m, DT_STRTAB, m->strtab_size);
	m->symtab = dynamic_table(m, DT_SYMTAB,
		m->symbol_count * sizeof *m->symtab);
	if (!m->strtab || m->strtab[m->strtab_size - 1] || !m->symtab)
		return TICKVDSO_BAD_TABLE;

	m->versym = 0;
	versym = dynamic_value(m, DT_VERSYM);
	verdef = dynamic_value(m, DT_VERDEF);
	if (versym == NOT_FOUND || verdef == NOT_FOUND)
		return 0;
	m->versym = at_vaddr(m, versym, m->symbol_count * sizeof *m->versym);
	m->version_index = find_version(m, verdef, version_hash);
	return m->versym ? 0 : TICKVDSO_BAD_TABLE;
}

int __image_open(struct image *m, const void *base, uintptr_t limit,
	uint32_t version_hash)
{
	const struct ehdr *e = base;
	const struct phdr *p, *load = 0, *dynamic = 0;
	uintptr_t size, entries;
	unsigned n;

	if (e->magic != ELF_MAGIC)
		return TICKVDSO_NOT_ELF;
	if (e->class != ELF_CLASS || e->data != ELF_DATA ||
	    e->machine != MACHINE)
		return TICKVDSO_WRONG_MACHINE;

	/* Until the image's size is known, only its first page may be read. */
	m->base = base;
	m->bias = 0;
	m->size = limit < 4096 ? limit : 4096;
	n = e->phnum;
	p = at_vaddr(m, e->phoff, n * sizeof *p);
	if (!p || e->phentsize != sizeof *p)
		return TICKVDSO_BAD_HEADERS;
	for (; n; n--, p++) {
		if (p->type == PT_LOAD && !load)
			load = p;
		if (p->type == PT_DYNAMIC)
			dynamic = p;
	}
	if (!load)
		return TICKVDSO_NO_LOAD;
	m->bias = load->offset - load->vaddr;
	size = load->offset + load->memsz;
	if (size > limit)
		return TICKVDSO_NO_LOAD;
	m->size = size;

	if (!dynamic)
		return TICKVDSO_NO_DYNAMIC;
	entries = dynamic->memsz / sizeof *m->dynamic;
	m->dynamic = at_vaddr(m, dynamic->vaddr, entries * sizeof *m->dynamic);
	if (!m->dynamic)
		return TICKVDSO_NO_DYNAMIC;
	m->dynamic_end = m->dynamic + entries;
	return open_tables(m, version_hash);
}

int __image_find(const struct image *m, const char *name, void **address)
{
	const struct sym *s = m->symtab;
	int r = TICKVDSO_NO_SYMBOL;
	unsigned i;

	for (i = 0; i < m->symbol_count; i++, s++) {
		const char *a, *b = name;
		unsigned type = s->info & 15;

		if ((type != STT_FUNC && type != STT_NOTYPE) ||
		    s->shndx == SHN_UNDEF || s->name >= m->strtab_size)
			continue;
		for (a = m->strtab + s->name; *a == *b && *a; a++)
			b++;
		if (*a != *b)
			continue;
		r = TICKVDSO_OTHER_VERSION;
		if (m->versym && (m->versym[i] ^ m->version_index) & VERSYM_INDEX)
			continue;
		*address = (void *)at_vaddr(m, s->value, 1);
		return *address ? TICKVDSO_BOUND : TICKVDSO_BAD_ADDRESS;
	}
	return r;
}
