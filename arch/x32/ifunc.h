/*
 * ifunc.h - as on x86_64, but the table is not read from a GOT: lld 19 writes one
 * with slots of 4 bytes for x32, and code reads slots of 8.
 */
#define IPLT_ATTRIBUTE
#include "../x86_64/ifunc.h"
