/* vdso.c - slots that stay empty: there is no image to read. */
#include "vdso.h"

__attribute__((section(".data.rel.ro"))) struct tickvdso __vdso;
