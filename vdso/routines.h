/*
 * routines.h - the lines of vdso.def as a table: for each routine the slot's
 * offset in struct tickvdso and the symbol in the image. Names are arrays, not
 * pointers, because pointers would cost a relocation each. The table is empty
 * on m68k, whose kernel has no vDSO.
 */
#ifndef ROUTINES_H
#define ROUTINES_H

#include "tickvdso.h"

#define ROUTINE(slot, symbol) { offsetof(struct tickvdso, slot), symbol },
static const struct {
	unsigned char offset;
	char symbol[27];
} routines[] = {
#include "vdso.def"
};

enum { ROUTINES = sizeof routines / sizeof *routines };

#endif
