/*
 * guard_collected.c - guard.c with --gc-sections.
 * flags: -fstack-protector-all -Wl,--gc-sections
 */
#include "guard.c"
