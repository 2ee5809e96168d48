#include <errno.h>
#include <string.h>
#include "calendar.h"

char *asctime_r(const struct tm *restrict tm, char *restrict buf)
{
	char s[ASCTIME_MAX];
	size_t n = __asctime(tm, s);

	if (n > 26) {
		errno = EOVERFLOW;
		return 0;
	}
	return memcpy(buf, s, n);
}
