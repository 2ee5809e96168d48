/*
 * vdso.h - which routines the kernel's vDSO serves in this program, and why
 * the others are served by system calls. Of ticklibc's own making.
 */
#ifndef _SYS_VDSO_H
#define _SYS_VDSO_H

#ifdef __cplusplus
extern "C" {
#endif

enum {
	VDSO_BOUND,		/* calls go to the vDSO */
	VDSO_NO_IMAGE,		/* the kernel handed over none */
	VDSO_BAD_IMAGE,		/* it is not to be trusted: see reason */
	VDSO_NO_SYMBOL,		/* it has no such routine */
	VDSO_OTHER_VERSION,	/* it has one, but of another version */
	VDSO_BAD_ADDRESS,	/* it has one that lies outside of it */
	VDSO_DISBELIEVED,	/* it was tried, and what it did was wrong */
	VDSO_SWITCHED_OFF	/* the kernel blanked names, maybe this one */
};

struct vdso_routine {
	const char *symbol;	/* its name in the image */
	const char *version;	/* and the version asked for */
	void *address;		/* null unless bound */
	int state;		/* one of the above */
	const char *reason;	/* the state in words, never null */
};

/*
 * Describes routine number i, counted from 0, of those that the library uses
 * on this machine. Returns 0, or -1 if there are no more or r is null. Reads
 * the image anew each time.
 */
int vdso_routine(unsigned i, struct vdso_routine *r);

/*
 * The address of any routine in the image, by version and name, as dlvsym(3)
 * would find it; null if it is not there or an argument is null. A version is
 * told by its ELF hash. Calling conventions are those of vdso(7).
 */
void *vdso_sym(const char *version, const char *name);

#ifdef __cplusplus
}
#endif

#endif
