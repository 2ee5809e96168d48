#include <stdlib.h>
#include <stdint.h>
#include "atexit.h"

static void call(void *f)
{
	((void (*)(void))(uintptr_t)f)();
}

int atexit(void (*f)(void))
{
	return __cxa_atexit(call, (void *)(uintptr_t)f, 0);
}
