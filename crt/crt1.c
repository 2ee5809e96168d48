/* crt1.c - the entry of a static program, which runs where it was linked. */
#include <stdint.h>
#include "start.h"

START("__crt1")

_Noreturn void __start(uintptr_t *sp, uintptr_t bias);

_Noreturn void __crt1(uintptr_t *sp)
{
	__start(sp, 0);
}
