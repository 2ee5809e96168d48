/* find.h - what both public functions of <sys/vdso.h> do. */
#define FIND_NO_IMAGE -1	/* else a code of vdso/image.h */

/* Looks a routine up in the program's own image; *address is null or its. */
int __vdso_find(const char *version, const char *name, void **address);
