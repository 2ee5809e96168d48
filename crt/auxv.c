/* auxv.c - remembers the auxiliary vector. Programs that ask for it link this. */
#include "auxv.h"
#include "hooks.h"

const struct auxv *__auxv;

__attribute__((weak)) void __secure_init(void)
{
}

void __auxv_init(const struct auxv *auxv)
{
	__auxv = auxv;
	__secure_init();
}
