#include "hooks.h"
#include "internal.h"

__attribute__((weak)) long __errno_set(int error)
{
	(void)error;
	return -1;
}

long __ret(long r)
{
	return (unsigned long)r > -4096UL ? __errno_set((int)-r) : r;
}
