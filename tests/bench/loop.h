/* loop.h - what loop.c needs from each routine, and what it provides. */
#include <stddef.h>
#include "tickvdso.h"

extern struct tickvdso vdso;
extern const void *image;	/* the vDSO, or null */
#define LARGEST 65536
extern size_t size;	/* the number in the program's name, at most LARGEST */
/*
 * Room for size bytes and a null. Both hold the same string of that length. They
 * are aligned to 64 bytes, or neither is, if the program's name ends with odd.
 */
extern char *from, *to;
extern long long result[4];	/* as large as any struct that these calls fill */
extern int wrong;	/* set if this libc's result is wrong: then it gets no row */

/* Calls the routine n times. */
void library(long n);

/*
 * The limit: calls the vDSO's routine n times through a pointer in a register.
 * Returns 0 if the vDSO has none. Not defined if the vDSO cannot serve it.
 */
__attribute__((weak)) int direct(long n);

/* Makes the compiler assume that *p is read and changed here. */
static inline void keep(void *p)
{
	__asm__ volatile("" : : "r"(p) : "memory");
}
