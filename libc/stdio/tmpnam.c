#include <stdio.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include "stdlib/temp.h"
#include "syscall.h"

char *tmpnam(char *s)
{
	static char own[L_tmpnam];
	int i;

	if (!s)
		s = own;
	strcpy(s, P_tmpdir "/tmpXXXXXX");
	for (i = 0; i < TEMP_TRIES; i++) {
		__temp_fill(s + sizeof P_tmpdir "/tmp" - 1);
		if (syscall3(SYS_faccessat, AT_FDCWD, s, 0) == -ENOENT)
			return s;
	}
	return 0;
}
