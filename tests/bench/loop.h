/* loop.h - what loop.c wants of each routine, and what it lends them. */
#include <stddef.h>
#include "tickvdso.h"

extern struct tickvdso vdso;
extern size_t size;	/* the number at the end of the program's name */
extern char from[], to[];
extern long long result[4];	/* as large as any struct of these calls */

/* Calls the routine n times. */
void library(long n);

/*
 * The limit: calls n times what the vDSO has for it, by a pointer in a register.
 * 0 if it has nothing. Not there where the vDSO can't help.
 */
__attribute__((weak)) int direct(long n);

/* What p points at may have been read and changed here. */
static inline void keep(void *p)
{
	__asm__ volatile("" : : "r"(p) : "memory");
}
