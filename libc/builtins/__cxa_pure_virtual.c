/* __cxa_pure_virtual.c - where C++ calls a function that has no body. */
#include <stdlib.h>

void __cxa_pure_virtual(void);
void __cxa_pure_virtual(void)
{
	abort();
}
