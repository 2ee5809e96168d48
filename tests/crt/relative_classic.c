/*
 * relative_classic.c - relative.c with REL or RELA, which every linker writes.
 * only: -static-pie
 */
#include "relative.c"
