#include <unistd.h>
#include <errno.h>
#include <string.h>
#include "internal.h"

/* The programming environment, by the sizes of int, long, pointers and off_t. */
static const char *environment(int version)
{
	if (sizeof(long) > 4)
		return version == 7 ? "POSIX_V7_LP64_OFF64" : "POSIX_V6_LP64_OFF64";
	return version == 7 ? "POSIX_V7_ILP32_OFFBIG" : "POSIX_V6_ILP32_OFFBIG";
}

size_t confstr(int name, char *buf, size_t n)
{
	const char *s;
	size_t size;

	if (name == _CS_PATH)
		s = "/bin:/usr/bin";
	else if (name == _CS_POSIX_V6_WIDTH_RESTRICTED_ENVS)
		s = environment(6);
	else if (name == _CS_POSIX_V7_WIDTH_RESTRICTED_ENVS)
		s = environment(7);
	else if (name == _CS_V6_ENV || name == _CS_V7_ENV)
		s = "POSIXLY_CORRECT=1";
	else if (name == _CS_POSIX_V5_WIDTH_RESTRICTED_ENVS ||
	    (name >= _CS_POSIX_V6_ILP32_OFF32_CFLAGS &&
	    name <= _CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS))
		s = "";
	else {
		__ret(-EINVAL);
		return 0;
	}
	size = strlen(s) + 1;
	if (n) {
		if (n > size)
			n = size;
		memcpy(buf, s, n - 1);
		buf[n - 1] = 0;
	}
	return size;
}
