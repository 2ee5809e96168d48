/*
 * relative_classic.c - the same with the relocations that every linker writes.
 * only: -static-pie
 */
#include "relative.c"
