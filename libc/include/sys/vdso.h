/*
 * vdso.h - which functions of the library the vDSO or rseq serves in this program,
 * and why system calls serve the others. An extension of ticklibc.
 */
#ifndef _SYS_VDSO_H
#define _SYS_VDSO_H

#include <tickvdso.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Describes in *r routine number i, from 0, of those that the library uses on
 * this machine. The address is what the library calls, null for the system
 * call; the state may also be TICKVDSO_SELFTEST_FAILED. Returns 0, or -1 if
 * there are no more routines or r is null. Reads the image each time.
 */
int vdso_routine(unsigned i, struct tickvdso_routine *r);

/* How the library serves one of its functions. */
struct vdso_function {
	const char *name;	/* "clock_gettime" */
	const char *path;	/* "rseq", "vdso" or "syscall": the first one tried */
	const char *reason;	/* why not one that is faster, or "bound" or
				 * "registered"; never null */
	/*
	 * the vDSO's routine for it, whether or not the path is "vdso"; its
	 * symbol and version are null if no kernel has one for this machine
	 */
	struct tickvdso_routine routine;
};

/*
 * Describes in *f function number i, from 0, of those that need no system call
 * where the kernel has a faster way. Returns 0, or -1 if there are no more
 * functions or f is null. A program that only asks registers nothing with rseq.
 */
int vdso_function(unsigned i, struct vdso_function *f);

/*
 * Returns the address of any routine in the vDSO by version and name, as
 * dlvsym(3) would, or null if there is none or an argument is null. vdso(7)
 * lists the names and tells how to call them. See tickvdso_sym.
 */
void *vdso_sym(const char *version, const char *name);

#ifdef __cplusplus
}
#endif

#endif
