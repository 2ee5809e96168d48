/* __cxa_pure_virtual.c - called instead of a pure virtual function. */
#include <stdlib.h>

void __cxa_pure_virtual(void);
void __cxa_pure_virtual(void)
{
	abort();
}
