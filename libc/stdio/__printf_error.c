#include <string.h>
#include "print.h"

const char *__printf_error(int number)
{
	return strerror(number);
}
