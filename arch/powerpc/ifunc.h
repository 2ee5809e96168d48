/*
 * ifunc.h - lld 19 reads the address of an IFUNC at the wrong place if the call is
 * in position-independent code, which 32-bit powerpc addresses by a pointer.
 */
#include "../generic/ifunc.h"

#ifdef __PIC__
#define NO_IFUNC
#endif
