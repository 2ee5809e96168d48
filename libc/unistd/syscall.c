#include <unistd.h>
#include <stdarg.h>
#include "internal.h"
#include "syscall.h"

long syscall(long number, ...)
{
	long a[6];
	va_list ap;
	int i;

	/* Pass six, as only the kernel knows how many the call has. */
	va_start(ap, number);
	for (i = 0; i < 6; i++)
		a[i] = va_arg(ap, long);
	va_end(ap);
	return __ret(syscall6(number, a[0], a[1], a[2], a[3], a[4], a[5]));
}
