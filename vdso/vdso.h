/*
 * vdso.h - the program's own slots. crt fills them before main, and they lie in
 * memory that is read-only after that.
 */
#ifndef VDSO_H
#define VDSO_H

#include "tickvdso.h"

extern struct tickvdso __vdso;

#endif
