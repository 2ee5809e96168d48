/*
 * image.h - reads a vDSO image that may be odd, broken or hostile.
 *
 * The reader uses no libc and no relocations. Whatever the image contains, it
 * reads nothing beyond the first 4 KiB and the end of the first PT_LOAD segment.
 */
#ifndef IMAGE_H
#define IMAGE_H

#include <stddef.h>
#include <stdint.h>
#include "elf.h"

/* No image is larger, so products of its counts and sizes do not overflow. */
#define IMAGE_MAX_SIZE (1 << 20)

struct image {
	const unsigned char *base;
	uintptr_t bias;			/* offset in the image = vaddr + bias */
	uintptr_t size;			/* bytes from base that may be read */
	const struct dyn *dynamic, *dynamic_end;
	const char *strtab;
	uintptr_t strtab_size;
	const struct sym *symtab;
	const elf_half *versym;		/* null: symbols have no versions */
	unsigned symbol_count;		/* in symtab, and in versym */
	unsigned version_index;		/* of the wanted version, as in versym */
};

/*
 * Opens the image at base, to look for symbols of one version. At least a
 * struct ehdr and at most limit bytes can be read from base; limit is not above
 * IMAGE_MAX_SIZE. The version is given by its ELF hash, which images contain:
 * they have one or two versions, so a collision is not to be feared.
 *
 * Returns 0, or the first fault found: TICKVDSO_NOT_ELF or one after it.
 */
int __image_open(struct image *m, const void *base, uintptr_t limit,
	uint32_t version_hash);

/*
 * Looks up a routine by name, in the version given to __image_open. Returns
 *	TICKVDSO_BOUND (0)	and stores its address
 *	TICKVDSO_BAD_ADDRESS	and stores null
 *	TICKVDSO_NO_SYMBOL or TICKVDSO_OTHER_VERSION, and stores nothing
 */
int __image_find(const struct image *m, const char *name, void **address);

#endif
