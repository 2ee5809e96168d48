/* __errno_location.c - where errno is, for code compiled with other headers. */
#include <errno.h>

int *__errno_location(void)
{
	return &errno;
}
