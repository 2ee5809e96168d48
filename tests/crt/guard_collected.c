/*
 * guard_collected.c - the same where the linker leaves out what it can.
 * flags: -fstack-protector-all -Wl,--gc-sections
 */
#include "guard.c"
