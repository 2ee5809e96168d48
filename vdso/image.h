/*
 * image.h - a reader of vDSO images that takes nothing on trust.
 *
 * It needs no libc and no relocation, and looks at nothing outside of the
 * first PT_LOAD segment, whatever the tables in the image say.
 */
#ifndef IMAGE_H
#define IMAGE_H

#include <stddef.h>
#include <stdint.h>
#include "elf.h"

/* What an image, or one symbol of it, turned out to be. */
enum {
	IMAGE_OK,
	IMAGE_NOT_ELF,
	IMAGE_FOREIGN,		/* another class, byte order or machine */
	IMAGE_BAD_HEADERS,	/* program headers beyond the first page */
	IMAGE_NO_LOAD,		/* no segment to load, or larger than it can be */
	IMAGE_NO_DYNAMIC,	/* no dynamic section, or not in the image */
	IMAGE_NO_HASH,		/* nothing that tells how many symbols */
	IMAGE_BAD_TABLE,	/* symbols, names or versions not in the image */
	SYMBOL_ABSENT,		/* no routine has this name */
	SYMBOL_VERSION,		/* of another version than asked for */
	SYMBOL_OUTSIDE		/* its address is not in the image */
};

/* No image is larger; and no product of a size here and a count overflows. */
#define IMAGE_LARGEST (1 << 20)

struct image {
	const unsigned char *base;
	uintptr_t bias;			/* an address in the image to an offset */
	const char *names;
	const struct sym *symbols;
	const elf_half *versions;	/* null: the image has no versions */
	const struct dyn *dynamic, *dynamic_end;
	unsigned size;			/* bytes that may be read */
	unsigned names_size;
	unsigned count;			/* of symbols */
	unsigned wanted;		/* the index of the version asked for */
};

/*
 * Opens the image at base, to look for symbols of one version. At most limit
 * bytes of it exist, not fewer than a struct ehdr has and not more than
 * IMAGE_LARGEST. A version is given by its ELF hash, as images do: 32 bits,
 * where no image has more than two versions. Returns IMAGE_OK or the first
 * thing that is wrong with the image.
 */
int __image_open(struct image *m, const void *base, size_t limit,
	uint32_t version);

/*
 * Stores the address of a routine at *address. Returns IMAGE_OK, or
 * SYMBOL_ABSENT or SYMBOL_VERSION, which leave *address as it is, or
 * SYMBOL_OUTSIDE, which makes it null.
 */
int __image_find(const struct image *m, const char *name, void **address);

#endif
