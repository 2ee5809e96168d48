/* find.h - what tickvdso_sym and tickvdso_routine do alike. */
#include "image.h"

#define FIND_NO_IMAGE -1	/* else a code of image.h */

/*
 * Looks a routine up in an image of size bytes, 0 for the kernel's own; stores
 * its address or null. The image is left open in *m.
 */
int __vdso_find(struct image *m, const void *base, size_t size,
	const char *version, const char *name, void **address);
