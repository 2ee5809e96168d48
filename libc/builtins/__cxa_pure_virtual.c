/* __cxa_pure_virtual.c - called if a pure virtual function is. */
#include <stdlib.h>

void __cxa_pure_virtual(void);
void __cxa_pure_virtual(void)
{
	abort();
}
