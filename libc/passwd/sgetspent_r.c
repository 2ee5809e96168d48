#include <errno.h>
#include <string.h>
#include "entry.h"

int sgetspent_r(const char *restrict line, struct spwd *restrict sp,
	char *restrict buf, size_t n, struct spwd **restrict result)
{
	size_t length = strcspn(line, "\n");
	int r;

	*result = 0;
	if (n <= length)
		return ERANGE;
	memcpy(buf, line, length);
	buf[length] = 0;
	r = __parse_spwd(buf, sp);
	if (!r)
		*result = sp;
	return r;
}
