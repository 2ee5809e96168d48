#include <sys/random.h>
#include "internal.h"
#include "random.h"

ssize_t getrandom(void *buf, size_t n, unsigned flags)
{
	return __ret(__getrandom(buf, n, flags));
}
