#include <errno.h>
#include <string.h>

int strerror_r(int error, char *to, size_t size)
{
	return strlcpy(to, strerror(error), size) < size ? 0 : ERANGE;
}
