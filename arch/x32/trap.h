/*
 * trap.h - as in x86_64. The kernel reads all 64 bits of a register, of which a
 * long has only 32.
 */
#include "../x86_64/trap.h"
#define TRAP_WORD unsigned long long
