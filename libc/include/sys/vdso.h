/*
 * vdso.h - which routines the vDSO serves in this program, and why system calls
 * serve the others. An extension of ticklibc.
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
