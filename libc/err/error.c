#include <error.h>
#include "verror.h"

void error(int status, int errnum, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	__verror(status, errnum, 0, 0, format, ap);
	va_end(ap);
}
