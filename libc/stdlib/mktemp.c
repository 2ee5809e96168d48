#include <stdlib.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "internal.h"
#include "syscall.h"
#include "temp.h"

char *mktemp(char *template)
{
	char *marks = __temp_marks(template, 0);
	long r = marks ? 0 : -EINVAL;
	int i;

	for (i = 0; r == 0 && i < TEMP_TRIES; i++) {
		__temp_fill(marks);
		r = syscall3(SYS_faccessat, AT_FDCWD, template, F_OK);
	}
	if (r != -ENOENT) {
		*template = 0;
		__ret(r ? r : -EEXIST);
	}
	return template;
}
