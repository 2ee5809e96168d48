/*
 * routines.h - vdso.def as a table: the offset of each slot in struct tickvdso,
 * and its symbol in the image. Symbols are arrays, because each pointer would
 * have to be relocated in a static-pie program.
 */
#ifndef ROUTINES_H
#define ROUTINES_H

#include "tickvdso.h"

/* the number of routines: 0 + 1 + 1 ... */
#define ROUTINE(slot, symbol) + 1
enum {
	ROUTINES = 0
#include "vdso.def"
};
#undef ROUTINE

/* C has no empty arrays: without a vDSO (m68k) there is one unused entry. */
#define ROUTINE(slot, symbol) { offsetof(struct tickvdso, slot), symbol },
static const struct {
	unsigned char offset;
	char symbol[27];
} routines[ROUTINES ? ROUTINES : 1] = {
#include "vdso.def"
};

#endif
