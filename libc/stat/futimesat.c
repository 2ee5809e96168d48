#include <sys/time.h>
#include "internal.h"
#include "utimes.h"

int futimesat(int dir, const char *path, const struct timeval times[2])
{
	return __ret(__utimes(dir, path, times, 0));
}
