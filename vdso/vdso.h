/*
 * vdso.h - the program's own slots. crt fills them before main; after that
 * they are read-only.
 */
#ifndef VDSO_H
#define VDSO_H

#include "tickvdso.h"

extern struct tickvdso __vdso;

#endif
