/* image.c - reads an ELF image that may be odd, broken or hostile. */
#include "image.h"

#define WORD sizeof(uintptr_t)
#define NO_VERSION 0x7fff

/*
 * Where some bytes lie at an address of the image: null unless all are in it,
 * and aligned. The sum wraps on purpose: images linked for the upper half of
 * memory, and those that were relocated already, come out right.
 */
static const void *at(const struct image *m, uintptr_t address, size_t bytes,
	size_t align)
{
	uintptr_t offset = address + m->bias - (uintptr_t)m->base;

	if (offset % align || offset > m->size || bytes > m->size - offset)
		return 0;
	return m->base + offset;
}

/* A System V hash table has a chain with a word for each symbol. */
static size_t count_sysv(const struct image *m, uintptr_t address)
{
	const hashword *h = at(m, address, 2 * sizeof *h, sizeof *h);

	return h ? h[1] : 0;
}

/*
 * A GNU hash table does not tell how many symbols there are. But the last one
 * ends the last chain, where a word is odd; and without chains there are only
 * those that come before the first hashed one.
 *
 *	buckets | first symbol | filter words | shift | filter | buckets | chains
 */
static size_t count_gnu(const struct image *m, uintptr_t address)
{
	const uint32_t *h = at(m, address, 16, 4);
	size_t i, n, end, last = 0;

	if (!h)
		return 0;
	end = (size_t)(m->base + m->size - (const unsigned char *)h) / 4;
	if (h[0] > end || h[2] > end)
		return 0;
	i = 4 + h[2] * (sizeof(uintptr_t) / 4);
	for (n = h[0]; n && i < end; n--, i++)
		if (h[i] > last)
			last = h[i];
	if (last < h[1])
		return h[1];
	for (i += last - h[1]; i < end; i++, last++)
		if (h[i] & 1)
			return last + 1;
	return 0;
}

/*
 * The index by which symbols refer to a version, or one that none has. Each
 * version is a symbol too, so a list that is longer than all is circular.
 */
static unsigned version_index(const struct image *m, uintptr_t address,
	const char *version)
{
	const struct verdef *v;
	const uint32_t *name;
	const char *s, *t;
	size_t n;

	for (n = m->count; n; n--, address += v->next) {
		v = at(m, address, sizeof *v, 4);
		if (!v)
			break;
		name = at(m, address + v->aux, sizeof *name, 4);
		if (!name || *name >= m->names_size)
			break;
		for (s = m->names + *name, t = version; *s == *t; s++, t++)
			if (!*s)
				return v->ndx;
	}
	return NO_VERSION;
}

int __image_open(struct image *m, const void *base, size_t limit,
	const char *version)
{
	/* What the dynamic section is asked for, and what it answered. */
	enum { GNU, SYSV, NAMES, NAMES_SIZE, SYMBOLS, VERSIONS, VERDEF, ALL };
	static const uint32_t tag[ALL] = {
		DT_GNU_HASH, DT_HASH, DT_STRTAB, DT_STRSZ, DT_SYMTAB,
		DT_VERSYM, DT_VERDEF
	};
	uintptr_t found[ALL];
	const struct ehdr *e = base;
	const struct phdr *p, *load = 0, *dynamic = 0;
	const struct dyn *d;
	size_t i, n;

	if (limit < sizeof *e || e->magic != ELF_MAGIC)
		return IMAGE_NOT_ELF;
	if (e->kind != ELF_KIND || e->machine != MACHINE)
		return IMAGE_FOREIGN;

	/* What is mapped is not known yet, but it is a page at least. */
	m->base = base;
	m->bias = 0;
	m->size = limit < 4096 ? limit : 4096;
	p = at(m, (uintptr_t)base + e->phoff, e->phnum * sizeof *p, WORD);
	if (!p || e->phentsize != sizeof *p)
		return IMAGE_BAD_HEADERS;
	for (n = e->phnum; n; n--, p++) {
		if (p->type == PT_LOAD && !load)
			load = p;
		if (p->type == PT_DYNAMIC)
			dynamic = p;
	}
	if (!load)
		return IMAGE_NO_LOAD;
	m->bias = (uintptr_t)base + load->offset - load->vaddr;
	m->size = load->offset + load->memsz;
	if (m->size > limit)
		return IMAGE_NO_LOAD;

	d = dynamic ? at(m, dynamic->vaddr, dynamic->memsz, WORD) : 0;
	if (!d)
		return IMAGE_NO_DYNAMIC;
	for (i = 0; i < ALL; i++)
		found[i] = 0;
	for (n = dynamic->memsz / sizeof *d; n && d->tag != DT_NULL; n--, d++)
		for (i = 0; i < ALL; i++)
			if (d->tag == tag[i])
				found[i] = d->value;

	m->count = count_gnu(m, found[GNU]);
	if (!m->count)
		m->count = count_sysv(m, found[SYSV]);
	if (!m->count || m->count > m->size)
		return IMAGE_NO_HASH;

	m->names_size = found[NAMES_SIZE];
	m->names = at(m, found[NAMES], m->names_size, 1);
	m->symbols = at(m, found[SYMBOLS], m->count * sizeof *m->symbols, WORD);
	if (!m->names || !m->names_size || m->names[m->names_size - 1] ||
	    !m->symbols)
		return IMAGE_BAD_TABLE;

	m->versions = 0;
	if (!found[VERSIONS] || !found[VERDEF])
		return IMAGE_OK;
	m->versions = at(m, found[VERSIONS], m->count * 2, 2);
	m->wanted = version_index(m, found[VERDEF], version);
	return m->versions ? IMAGE_OK : IMAGE_BAD_TABLE;
}

const char *__image_name(const struct image *m, size_t i)
{
	const struct sym *s = m->symbols + i;
	unsigned type = s->info & 15;

	if ((type != STT_FUNC && type != STT_NOTYPE) ||
	    s->shndx == SHN_UNDEF || s->name >= m->names_size)
		return "";
	return m->names + s->name;
}

int __image_address(const struct image *m, size_t i, void **address)
{
	if (m->versions && (m->versions[i] ^ m->wanted) & 0x7fff)
		return SYMBOL_VERSION;
	*address = (void *)at(m, m->symbols[i].value, 1, 1);
	return *address ? IMAGE_OK : SYMBOL_OUTSIDE;
}
