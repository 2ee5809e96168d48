#include <err.h>
#include <stdlib.h>

_Noreturn void verr(int status, const char *format, va_list ap)
{
	vwarn(format, ap);
	exit(status);
}
