#include <errno.h>
#include <string.h>
#include "print.h"

const char *__printf_error(void)
{
	return strerror(errno);
}
