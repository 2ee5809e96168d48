/*
 * kit.h - images good and bad, and what a reader must say of each. They are of
 * this ABI's class, byte order and hash words; the suite runs on all of them.
 */
#include "build.h"
#include "image.h"

#define WANTED "wanted"		/* the symbol, which is number 2, */
#define WANTED_VERSION "V"	/* and its version */

/* The entry of the dynamic section with this tag. */
static struct dyn *entry_of(struct built *b, uintptr_t tag)
{
	struct dyn *d = b->dyn;

	while (d->tag != tag && d->tag != DT_NULL)
		d++;
	return d;
}

static void drop(struct built *b, uintptr_t tag)
{
	entry_of(b, tag)->tag = 0x6ffffff9;	/* one that nobody asks for */
}

#define PAST 0x7ff000		/* an offset that no image of the kit has */
#define BUCKET(b) (4 + sizeof(uintptr_t) / 4)	/* of the GNU table */

static void as_built(struct built *b) { (void)b; }

/* odd, but good */
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
static void same_name(struct built *b)	/* the first is of another version */
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
static void gnu_lies(struct built *b) { b->gnu[0] = 0x10000000; }
static void empty_buckets(struct built *b)
{
	/* the one bucket and its chain move two words on, behind empty ones */
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
static void phoff_brim(struct built *b) { b->ehdr->phoff = 4096 - 16; }
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
static void symtab_brim(struct built *b)
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
static void endless_names(struct built *b)
{
	b->names[entry_of(b, DT_STRSZ)->value - 1] = 'x';
}
static void gnu_past(struct built *b) { entry_of(b, DT_GNU_HASH)->value = PAST; }
static void sysv_past(struct built *b) { entry_of(b, DT_HASH)->value = PAST; }
static void versym_past(struct built *b) { entry_of(b, DT_VERSYM)->value = PAST; }
static void versym_brim(struct built *b)
{
	entry_of(b, DT_VERSYM)->value = b->load->vaddr + b->size - 2;
}
static void verdef_past(struct built *b) { entry_of(b, DT_VERDEF)->value = PAST; }

/* the hash tables */
static void no_buckets(struct built *b) { b->gnu[0] = 0; }
static void many_buckets(struct built *b) { b->gnu[0] = 0xffffffff; }
static void filter_past(struct built *b) { b->gnu[2] = 0x40000000; }
static void filter_wraps(struct built *b) { b->gnu[2] = 0xffffffff; }
static void all_empty(struct built *b) { b->gnu[BUCKET(b)] = 0; }
static void endless_chain(struct built *b)
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
static void sysv_brim(struct built *b)
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
static void blank(struct built *b) { b->symbols[2].name = 0; }
static void name_past(struct built *b) { b->symbols[2].name = PAST; }
static void name_wraps(struct built *b) { b->symbols[2].name = 0xffffffff; }
static void name_brim(struct built *b)	/* what is there ends the table */
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

/* Tables that lie over each other are no fault, as long as one can be read. */
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

enum { GNU = 1, SYSV = 2, BOTH = 3, PLAIN = 4, HIGH = 8 };

static const struct kind {
	const char *name;
	void (*change)(struct built *b);
	int tables;	/* which, PLAIN: without versions, HIGH: far up */
	int open;	/* what opening says, */
	int find;	/* and finding */
} kinds[] = {
#define GOOD(f, tables) { #f, f, tables, IMAGE_OK, IMAGE_OK }
#define BAD(f, tables, open) { #f, f, tables, open, SYMBOL_ABSENT }
#define LACKS(f, find) { #f, f, BOTH, IMAGE_OK, find }
	{ "gnu", as_built, GNU, IMAGE_OK, IMAGE_OK },
	{ "sysv", as_built, SYSV, IMAGE_OK, IMAGE_OK },
	{ "both", as_built, BOTH, IMAGE_OK, IMAGE_OK },
	{ "plain", as_built, BOTH | PLAIN, IMAGE_OK, IMAGE_OK },
	{ "high", as_built, BOTH | HIGH, IMAGE_OK, IMAGE_OK },
	{ "high_gnu", as_built, GNU | HIGH, IMAGE_OK, IMAGE_OK },
	GOOD(notype, BOTH), GOOD(weak, BOTH), GOOD(hidden, BOTH),
	GOOD(two_loads, BOTH), GOOD(dynamic_first, BOTH), GOOD(same_name, BOTH),
	GOOD(two_versions, BOTH), GOOD(versym_alone, BOTH),
	GOOD(verdef_alone, BOTH), GOOD(odd_dynamic, BOTH), GOOD(no_null, BOTH),
	GOOD(gnu_lies, BOTH), GOOD(empty_buckets, GNU), GOOD(first_hashed, GNU),
	GOOD(gnu_past, BOTH), GOOD(sysv_past, BOTH),

	BAD(magic, BOTH, IMAGE_NOT_ELF),
	BAD(class, BOTH, IMAGE_FOREIGN), BAD(order, BOTH, IMAGE_FOREIGN),
	BAD(machine, BOTH, IMAGE_FOREIGN),
	BAD(phoff_past, BOTH, IMAGE_BAD_HEADERS),
	BAD(phoff_wraps, BOTH, IMAGE_BAD_HEADERS),
	BAD(phoff_brim, BOTH, IMAGE_BAD_HEADERS),
	BAD(phoff_zero, BOTH, IMAGE_NO_LOAD),
	BAD(phentsize, BOTH, IMAGE_BAD_HEADERS),
	BAD(phnum_zero, BOTH, IMAGE_BAD_HEADERS),
	BAD(phnum_past, BOTH, IMAGE_BAD_HEADERS),
	BAD(no_load, BOTH, IMAGE_NO_LOAD),
	BAD(load_empty, BOTH, IMAGE_NO_DYNAMIC),
	BAD(load_large, BOTH, IMAGE_NO_LOAD),
	BAD(load_offset, BOTH, IMAGE_NO_LOAD),
	BAD(load_wraps, BOTH, IMAGE_NO_HASH),
	BAD(load_elsewhere, BOTH, IMAGE_NO_DYNAMIC),
	BAD(no_dynamic, BOTH, IMAGE_NO_DYNAMIC),
	BAD(dynamic_past, BOTH, IMAGE_NO_DYNAMIC),
	BAD(dynamic_wraps, BOTH, IMAGE_NO_DYNAMIC),
	BAD(dynamic_empty, BOTH, IMAGE_NO_DYNAMIC),
	BAD(dynamic_large, BOTH, IMAGE_NO_DYNAMIC),
	BAD(null_first, BOTH, IMAGE_NO_HASH), BAD(no_hash, BOTH, IMAGE_NO_HASH),
	BAD(no_strtab, BOTH, IMAGE_BAD_TABLE),
	BAD(no_strsz, BOTH, IMAGE_BAD_TABLE),
	BAD(no_symtab, BOTH, IMAGE_BAD_TABLE),
	BAD(strtab_past, BOTH, IMAGE_BAD_TABLE),
	BAD(symtab_past, BOTH, IMAGE_BAD_TABLE),
	BAD(symtab_brim, BOTH, IMAGE_BAD_TABLE),
	BAD(symtab_wraps, BOTH, IMAGE_BAD_TABLE),
	BAD(strsz_zero, BOTH, IMAGE_BAD_TABLE),
	BAD(strsz_large, BOTH, IMAGE_BAD_TABLE),
	BAD(strsz_short, BOTH, IMAGE_BAD_TABLE),
	BAD(endless_names, BOTH, IMAGE_BAD_TABLE),
	BAD(gnu_past, GNU, IMAGE_NO_HASH), BAD(sysv_past, SYSV, IMAGE_NO_HASH),
	BAD(versym_past, BOTH, IMAGE_BAD_TABLE),
	BAD(versym_brim, BOTH, IMAGE_BAD_TABLE),
	BAD(no_buckets, GNU, IMAGE_OK),
	BAD(many_buckets, GNU, IMAGE_NO_HASH),
	BAD(filter_past, GNU, IMAGE_NO_HASH),
	BAD(filter_wraps, GNU, IMAGE_NO_HASH),
	BAD(all_empty, GNU, IMAGE_OK),
	BAD(endless_chain, GNU, IMAGE_NO_HASH),
	BAD(first_past, GNU, IMAGE_NO_HASH),
	BAD(first_wraps, GNU, IMAGE_NO_HASH),
	BAD(no_chain, SYSV, IMAGE_NO_HASH),
	BAD(long_chain, SYSV, IMAGE_NO_HASH),
	BAD(chain_wraps, SYSV, IMAGE_NO_HASH),
	BAD(sysv_brim, SYSV, IMAGE_NO_HASH),
	BAD(hash_is_header, BOTH, IMAGE_NO_HASH),
	BAD(symbols_are_names, BOTH, IMAGE_OK),
	BAD(names_are_symbols, BOTH, IMAGE_OK),

	LACKS(verdef_past, SYMBOL_VERSION), LACKS(cyclic, SYMBOL_VERSION),
	LACKS(cycle_of_two, SYMBOL_VERSION), LACKS(next_past, SYMBOL_VERSION),
	LACKS(other_version, SYMBOL_VERSION), LACKS(no_version, SYMBOL_VERSION),
	LACKS(undefined, SYMBOL_ABSENT), LACKS(object, SYMBOL_ABSENT),
	LACKS(section, SYMBOL_ABSENT), LACKS(blank, SYMBOL_ABSENT),
	LACKS(name_past, SYMBOL_ABSENT), LACKS(name_wraps, SYMBOL_ABSENT),
	LACKS(name_brim, SYMBOL_ABSENT), LACKS(value_past, SYMBOL_OUTSIDE),
	LACKS(value_end, SYMBOL_OUTSIDE), LACKS(value_wraps, SYMBOL_OUTSIDE),
#undef GOOD
#undef BAD
#undef LACKS
};
#define KINDS (sizeof kinds / sizeof *kinds)

/* Makes one of the kinds, with the wanted symbol's name and version. */
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
