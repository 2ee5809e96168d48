#include <stdio.h>
#include <stdarg.h>
#include "scan.h"

int vfscanf(FILE *restrict f, const char *restrict format, va_list ap)
{
	return __scan(f, 0, format, ap);
}
