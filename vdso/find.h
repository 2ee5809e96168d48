/* find.h - the lookup that tickvdso_sym and tickvdso_routine share. */
#include "image.h"

/*
 * Looks up a routine in an image of size bytes, or in the kernel's if size is
 * 0. Stores its address or null, and returns its state (tickvdso.h). The image
 * is then open in *m, unless the state says that there is none or that it is
 * unusable.
 */
int __vdso_find(struct image *m, const void *base, size_t size,
	const char *version, const char *name, void **address);
