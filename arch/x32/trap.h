/* trap.h - as on x86_64; a register has twice the bits of a long, all counted. */
#include "../x86_64/trap.h"
#define TRAP_WORD unsigned long long
