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
	const uint16_t *versions;	/* null: the image has no versions */
	const struct dyn *dynamic, *dynamic_end;
	unsigned size;			/* bytes that may be read */
	unsigned names_size;
	unsigned count;			/* of symbols */
	unsigned wanted;		/* the index of the version asked for */
};

/*
 * Opens the image at base, the start of a page, of which at most limit bytes
 * exist, IMAGE_LARGEST or less, to look for symbols of one version. Returns
 * IMAGE_OK or the first thing that is wrong with the image. A base of null goes
 * with a limit of 0.
 */
int __image_open(struct image *m, const void *base, size_t limit,
	const char *version);

/* The name of symbol i if it is a routine, else an empty string. */
const char *__image_name(const struct image *m, unsigned i);

/* Its address, stored at *address; else SYMBOL_VERSION or SYMBOL_OUTSIDE. */
int __image_address(const struct image *m, unsigned i, void **address);

#endif
