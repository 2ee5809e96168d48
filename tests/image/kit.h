/*
 * kit.h - good and bad images, with the state that the reader must report for
 * each. They are built for this ABI: its class, byte order and hash words.
 */
#include "build.h"
#include "image.h"
#include "tickvdso.h"

#define WANTED "wanted"		/* the symbol to look for, number 2 in symtab */
#define WANTED_VERSION "V"

/* The entry with this tag in the dynamic section. */
static struct dyn *entry_of(struct built *b, uintptr_t tag)
{
	struct dyn *d = b->dyn;

	while (d->tag != tag && d->tag != DT_NULL)
		d++;
	return d;
}

static void drop(struct built *b, uintptr_t tag)
{
	entry_of(b, tag)->tag = 0x6ffffff9;	/* a tag that the reader ignores */
}

#define PAST 0x7ff000		/* an offset outside of all images of the kit */
#define BUCKET(b) (4 + sizeof(uintptr_t) / 4)	/* its word in the GNU table */

static void as_built(struct built *b) { (void)b; }

/* unusual but valid */
static void notype(struct built *b) { b->symbols[2].info = 16; }
static void weak(struct built *b) { b->symbols[2].info = 32 | STT_FUNC; }
static void hidden(struct built *b) { b->versions[2] |= 0x8000; }
static void two_loads(struct built *b)
{
	b->load[2] = b->load[1];
	b->load[1] = b->load[0];
	b->load[1].offset = b->load[1].vaddr = 0x100000;
	b->ehdr->phnum = 3;
}
static void dynamic_first(struct built *b)
{
	struct phdr p = b->load[0];

	b->load[0] = b->load[1];
	b->load[1] = p;
}
static void same_name(struct built *b)	/* the first has another version */
{
	b->symbols[1].name = b->symbols[2].name;
	b->versions[1] = 3;
}
static void two_versions(struct built *b)
{
	b->verdef[1] = b->verdef[0];
	b->verdef[0].hash ^= 1;
	b->verdef[0].ndx = 1;
	b->verdef[0].next = sizeof *b->verdef;
}
static void versym_alone(struct built *b) { drop(b, DT_VERDEF); }
static void verdef_alone(struct built *b) { drop(b, DT_VERSYM); }
static void odd_dynamic(struct built *b) { b->dynamic->memsz += 5; }
static void no_null(struct built *b)
{
	b->dynamic->memsz = (char *)entry_of(b, DT_NULL) - (char *)b->dyn;
}
static void gnu_bad_count(struct built *b) { b->gnu[0] = 0x10000000; }
static void empty_buckets(struct built *b)
{
	/* move the only bucket and its chain to after two empty buckets */
	memmove(b->gnu + BUCKET(b) + 2, b->gnu + BUCKET(b), 4 * b->count);
	b->gnu[BUCKET(b)] = b->gnu[BUCKET(b) + 1] = 0;
	b->gnu[0] = 3;
}
static void first_hashed(struct built *b)	/* symbol 1 is in no chain */
{
	b->gnu[1] = 2;
	memmove(b->gnu + BUCKET(b) + 1, b->gnu + BUCKET(b) + 2, 4 * (b->count - 2));
}

/* the ELF header */
static void magic(struct built *b) { b->ehdr->magic ^= 1; }
static void class(struct built *b) { b->ehdr->class ^= 3; }
static void order(struct built *b) { b->ehdr->data ^= 3; }
static void machine(struct built *b) { b->ehdr->machine ^= 1; }
static void phoff_past(struct built *b) { b->ehdr->phoff = PAST; }
static void phoff_wraps(struct built *b) { b->ehdr->phoff = -(uintptr_t)16; }
static void phoff_straddles(struct built *b) { b->ehdr->phoff = 4096 - 16; }
static void phoff_zero(struct built *b) { b->ehdr->phoff = 0; }
static void phentsize(struct built *b) { b->ehdr->phentsize++; }
static void phnum_zero(struct built *b) { b->ehdr->phnum = 0; }
static void phnum_past(struct built *b) { b->ehdr->phnum = 0xffff; }

/* the program headers */
static void no_load(struct built *b) { b->load->type = 6; }
static void load_empty(struct built *b) { b->load->memsz = 0; }
static void load_large(struct built *b) { b->load->memsz = 1 << 30; }
static void load_offset(struct built *b) { b->load->offset = PAST; }
static void load_wraps(struct built *b) { b->load->offset = -(uintptr_t)8; }
static void load_elsewhere(struct built *b) { b->load->vaddr += 0x10000; }
static void no_dynamic(struct built *b) { b->dynamic->type = 6; }
static void dynamic_past(struct built *b) { b->dynamic->vaddr += PAST; }
static void dynamic_wraps(struct built *b) { b->dynamic->vaddr -= PAST; }
static void dynamic_empty(struct built *b) { b->dynamic->memsz = 0; }
static void dynamic_large(struct built *b) { b->dynamic->memsz = PAST; }

/* the dynamic section */
static void null_first(struct built *b) { b->dyn->tag = DT_NULL; }
static void no_hash(struct built *b) { drop(b, DT_GNU_HASH); drop(b, DT_HASH); }
static void no_strtab(struct built *b) { drop(b, DT_STRTAB); }
static void no_strsz(struct built *b) { drop(b, DT_STRSZ); }
static void no_symtab(struct built *b) { drop(b, DT_SYMTAB); }
static void strtab_past(struct built *b) { entry_of(b, DT_STRTAB)->value = PAST; }
static void symtab_past(struct built *b) { entry_of(b, DT_SYMTAB)->value = PAST; }
static void symtab_straddles(struct built *b)
{
	entry_of(b, DT_SYMTAB)->value = b->load->vaddr + b->size -
		sizeof *b->symbols;
}
static void symtab_wraps(struct built *b)
{
	entry_of(b, DT_SYMTAB)->value = b->load->vaddr - sizeof *b->symbols;
}
static void strsz_zero(struct built *b) { entry_of(b, DT_STRSZ)->value = 0; }
static void strsz_large(struct built *b) { entry_of(b, DT_STRSZ)->value = PAST; }
static void strsz_short(struct built *b) { entry_of(b, DT_STRSZ)->value -= 1; }
static void names_unterminated(struct built *b)
{
	b->names[entry_of(b, DT_STRSZ)->value - 1] = 'x';
}
static void gnu_past(struct built *b) { entry_of(b, DT_GNU_HASH)->value = PAST; }
static void sysv_past(struct built *b) { entry_of(b, DT_HASH)->value = PAST; }
static void versym_past(struct built *b) { entry_of(b, DT_VERSYM)->value = PAST; }
static void versym_straddles(struct built *b)
{
	entry_of(b, DT_VERSYM)->value = b->load->vaddr + b->size - 2;
}
static void verdef_past(struct built *b) { entry_of(b, DT_VERDEF)->value = PAST; }

/* the hash tables */
static void no_buckets(struct built *b) { b->gnu[0] = 0; }
static void too_many_buckets(struct built *b) { b->gnu[0] = 0xffffffff; }
static void bloom_past(struct built *b) { b->gnu[2] = 0x40000000; }
static void bloom_wraps(struct built *b) { b->gnu[2] = 0xffffffff; }
static void all_empty(struct built *b) { b->gnu[BUCKET(b)] = 0; }
static void chain_unterminated(struct built *b)
{
	size_t i;

	for (i = (char *)b->gnu - (char *)b->bytes; i < 4096; i += 4)
		if (i / 4 > ((char *)b->gnu - (char *)b->bytes) / 4 + BUCKET(b))
			*(elf_word *)(b->bytes + i) = 2;
	b->load->memsz = 4096;
}
static void first_past(struct built *b) { b->gnu[1] = 0x100000; }
static void first_wraps(struct built *b) { b->gnu[1] = 0xfffffffe; }
static void no_chain(struct built *b) { b->sysv[1] = 0; }
static void long_chain(struct built *b) { b->sysv[1] = 0x100000; }
static void chain_wraps(struct built *b) { b->sysv[1] = (hashword)-1; }
static void sysv_straddles(struct built *b)
{
	entry_of(b, DT_HASH)->value = b->load->vaddr + b->size - sizeof *b->sysv;
}

/* the versions */
static void cyclic(struct built *b) { b->verdef->hash ^= 1; b->verdef->next = 0; }
static void cycle_of_two(struct built *b)
{
	two_versions(b);
	b->verdef[1].hash ^= 1;
	b->verdef[1].next = -(uint32_t)sizeof *b->verdef;
}
static void next_past(struct built *b)
{
	b->verdef->hash ^= 1;
	b->verdef->next = PAST;
}
static void other_version(struct built *b) { b->versions[2] = 3; }
static void no_version(struct built *b) { b->verdef->hash ^= 1; }

/* the symbols */
static void undefined(struct built *b) { b->symbols[2].shndx = SHN_UNDEF; }
static void object(struct built *b) { b->symbols[2].info = 16 | 1; }
static void section(struct built *b) { b->symbols[2].info = 3; }
static void no_name(struct built *b) { b->symbols[2].name = 0; }
static void name_past(struct built *b) { b->symbols[2].name = PAST; }
static void name_wraps(struct built *b) { b->symbols[2].name = 0xffffffff; }
static void name_at_end(struct built *b)	/* just after the last name */
{
	b->symbols[2].name = entry_of(b, DT_STRSZ)->value;
}
static void value_past(struct built *b) { b->symbols[2].value += PAST; }
static void value_end(struct built *b)
{
	b->symbols[2].value = b->load->vaddr + b->load->memsz;
}
static void value_wraps(struct built *b)
{
	b->symbols[2].value = b->load->vaddr - 1;
}

/* Overlapping tables are no fault as long as they can be read. */
static void names_are_symbols(struct built *b)
{
	entry_of(b, DT_STRTAB)->value = entry_of(b, DT_SYMTAB)->value;
	entry_of(b, DT_STRSZ)->value = sizeof *b->symbols;	/* the null one */
}
static void symbols_are_names(struct built *b)
{
	entry_of(b, DT_SYMTAB)->value = entry_of(b, DT_STRTAB)->value;
}
static void hash_is_header(struct built *b)
{
	entry_of(b, DT_GNU_HASH)->value = b->load->vaddr;
	entry_of(b, DT_HASH)->value = b->load->vaddr;
}

/* Which tables an image has, and where it is linked. */
enum {
	GNU = 1, SYSV = 2, BOTH = GNU | SYSV,	/* hash tables */
	PLAIN = 4,				/* no versions */
	HIGH = 8				/* in the upper half of memory */
};

static const struct kind {
	const char *name;
	void (*change)(struct built *b);
	int tables;	/* of the enum above */
	int state;	/* what the reader must say of the wanted symbol */
} kinds[] = {
#define KIND(change, tables, state) { #change, change, tables, state }
	{ "gnu", as_built, GNU, TICKVDSO_BOUND },
	{ "sysv", as_built, SYSV, TICKVDSO_BOUND },
	{ "both", as_built, BOTH, TICKVDSO_BOUND },
	{ "plain", as_built, BOTH | PLAIN, TICKVDSO_BOUND },
	{ "high", as_built, BOTH | HIGH, TICKVDSO_BOUND },
	{ "high_gnu", as_built, GNU | HIGH, TICKVDSO_BOUND },
	KIND(notype, BOTH, TICKVDSO_BOUND),
	KIND(weak, BOTH, TICKVDSO_BOUND),
	KIND(hidden, BOTH, TICKVDSO_BOUND),
	KIND(two_loads, BOTH, TICKVDSO_BOUND),
	KIND(dynamic_first, BOTH, TICKVDSO_BOUND),
	KIND(same_name, BOTH, TICKVDSO_BOUND),
	KIND(two_versions, BOTH, TICKVDSO_BOUND),
	KIND(versym_alone, BOTH, TICKVDSO_BOUND),
	KIND(verdef_alone, BOTH, TICKVDSO_BOUND),
	KIND(odd_dynamic, BOTH, TICKVDSO_BOUND),
	KIND(no_null, BOTH, TICKVDSO_BOUND),
	KIND(gnu_bad_count, BOTH, TICKVDSO_BOUND),
	KIND(empty_buckets, GNU, TICKVDSO_BOUND),
	KIND(first_hashed, GNU, TICKVDSO_BOUND),
	KIND(gnu_past, BOTH, TICKVDSO_BOUND),
	KIND(sysv_past, BOTH, TICKVDSO_BOUND),

	KIND(magic, BOTH, TICKVDSO_NOT_ELF),
	KIND(class, BOTH, TICKVDSO_WRONG_MACHINE),
	KIND(order, BOTH, TICKVDSO_WRONG_MACHINE),
	KIND(machine, BOTH, TICKVDSO_WRONG_MACHINE),
	KIND(phoff_past, BOTH, TICKVDSO_BAD_HEADERS),
	KIND(phoff_wraps, BOTH, TICKVDSO_BAD_HEADERS),
	KIND(phoff_straddles, BOTH, TICKVDSO_BAD_HEADERS),
	KIND(phoff_zero, BOTH, TICKVDSO_NO_LOAD),
	KIND(phentsize, BOTH, TICKVDSO_BAD_HEADERS),
	KIND(phnum_zero, BOTH, TICKVDSO_BAD_HEADERS),
	KIND(phnum_past, BOTH, TICKVDSO_BAD_HEADERS),
	KIND(no_load, BOTH, TICKVDSO_NO_LOAD),
	KIND(load_empty, BOTH, TICKVDSO_NO_DYNAMIC),
	KIND(load_large, BOTH, TICKVDSO_NO_LOAD),
	KIND(load_offset, BOTH, TICKVDSO_NO_LOAD),
	KIND(load_wraps, BOTH, TICKVDSO_NO_HASH),
	KIND(load_elsewhere, BOTH, TICKVDSO_NO_DYNAMIC),
	KIND(no_dynamic, BOTH, TICKVDSO_NO_DYNAMIC),
	KIND(dynamic_past, BOTH, TICKVDSO_NO_DYNAMIC),
	KIND(dynamic_wraps, BOTH, TICKVDSO_NO_DYNAMIC),
	KIND(dynamic_empty, BOTH, TICKVDSO_NO_DYNAMIC),
	KIND(dynamic_large, BOTH, TICKVDSO_NO_DYNAMIC),
	KIND(null_first, BOTH, TICKVDSO_NO_HASH),
	KIND(no_hash, BOTH, TICKVDSO_NO_HASH),
	KIND(no_strtab, BOTH, TICKVDSO_BAD_TABLE),
	KIND(no_strsz, BOTH, TICKVDSO_BAD_TABLE),
	KIND(no_symtab, BOTH, TICKVDSO_BAD_TABLE),
	KIND(strtab_past, BOTH, TICKVDSO_BAD_TABLE),
	KIND(symtab_past, BOTH, TICKVDSO_BAD_TABLE),
	KIND(symtab_straddles, BOTH, TICKVDSO_BAD_TABLE),
	KIND(symtab_wraps, BOTH, TICKVDSO_BAD_TABLE),
	KIND(strsz_zero, BOTH, TICKVDSO_BAD_TABLE),
	KIND(strsz_large, BOTH, TICKVDSO_BAD_TABLE),
	KIND(strsz_short, BOTH, TICKVDSO_BAD_TABLE),
	KIND(names_unterminated, BOTH, TICKVDSO_BAD_TABLE),
	KIND(gnu_past, GNU, TICKVDSO_NO_HASH),
	KIND(sysv_past, SYSV, TICKVDSO_NO_HASH),
	KIND(versym_past, BOTH, TICKVDSO_BAD_TABLE),
	KIND(versym_straddles, BOTH, TICKVDSO_BAD_TABLE),
	KIND(no_buckets, GNU, TICKVDSO_NO_SYMBOL),
	KIND(too_many_buckets, GNU, TICKVDSO_NO_HASH),
	KIND(bloom_past, GNU, TICKVDSO_NO_HASH),
	KIND(bloom_wraps, GNU, TICKVDSO_NO_HASH),
	KIND(all_empty, GNU, TICKVDSO_NO_SYMBOL),
	KIND(chain_unterminated, GNU, TICKVDSO_NO_HASH),
	KIND(first_past, GNU, TICKVDSO_NO_HASH),
	KIND(first_wraps, GNU, TICKVDSO_NO_HASH),
	KIND(no_chain, SYSV, TICKVDSO_NO_HASH),
	KIND(long_chain, SYSV, TICKVDSO_NO_HASH),
	KIND(chain_wraps, SYSV, TICKVDSO_NO_HASH),
	KIND(sysv_straddles, SYSV, TICKVDSO_NO_HASH),
	KIND(hash_is_header, BOTH, TICKVDSO_NO_HASH),
	KIND(symbols_are_names, BOTH, TICKVDSO_NO_SYMBOL),
	KIND(names_are_symbols, BOTH, TICKVDSO_NO_SYMBOL),

	KIND(verdef_past, BOTH, TICKVDSO_OTHER_VERSION),
	KIND(cyclic, BOTH, TICKVDSO_OTHER_VERSION),
	KIND(cycle_of_two, BOTH, TICKVDSO_OTHER_VERSION),
	KIND(next_past, BOTH, TICKVDSO_OTHER_VERSION),
	KIND(other_version, BOTH, TICKVDSO_OTHER_VERSION),
	KIND(no_version, BOTH, TICKVDSO_OTHER_VERSION),
	KIND(undefined, BOTH, TICKVDSO_NO_SYMBOL),
	KIND(object, BOTH, TICKVDSO_NO_SYMBOL),
	KIND(section, BOTH, TICKVDSO_NO_SYMBOL),
	KIND(no_name, BOTH, TICKVDSO_NO_SYMBOL),
	KIND(name_past, BOTH, TICKVDSO_NO_SYMBOL),
	KIND(name_wraps, BOTH, TICKVDSO_NO_SYMBOL),
	KIND(name_at_end, BOTH, TICKVDSO_NO_SYMBOL),
	KIND(value_past, BOTH, TICKVDSO_BAD_ADDRESS),
	KIND(value_end, BOTH, TICKVDSO_BAD_ADDRESS),
	KIND(value_wraps, BOTH, TICKVDSO_BAD_ADDRESS),
#undef KIND
};
#define KINDS (sizeof kinds / sizeof *kinds)

/* Builds an image of this kind, with this name and version wanted. */
static void make_kind(struct built *b, const struct kind *k,
	const char *name, const char *version)
{
	struct recipe r = {
		!!(k->tables & GNU), !!(k->tables & SYSV),
		k->tables & PLAIN ? 0 : version, { "other", name },
		k->tables & HIGH ? -(uintptr_t)0x900000 : 0, 0
	};

	build(b, &r);
	k->change(b);
}
