/* find.h - the lookup that tickvdso_sym and tickvdso_routine share. */
#include "image.h"

/*
 * Looks a routine up in an image of size bytes, or in the kernel's if size is
 * 0. Stores its address or null, returns its state (tickvdso.h), and leaves the
 * image open in *m, without symbols if it is unusable.
 */
int __vdso_find(struct image *m, const void *base, size_t size,
	const char *version, const char *name, void **address);
