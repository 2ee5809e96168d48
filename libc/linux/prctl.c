#include <sys/prctl.h>
#include <stdarg.h>
#include "internal.h"
#include "syscall.h"

int prctl(int option, ...)
{
	long a[4];
	va_list ap;
	int i;

	va_start(ap, option);
	for (i = 0; i < 4; i++)
		a[i] = va_arg(ap, long);
	va_end(ap);
	return __ret(syscall5(SYS_prctl, option, a[0], a[1], a[2], a[3]));
}
