#include <stdlib.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"
#include "temp.h"

char *mkdtemp(char *template)
{
	char *marks = __temp_marks(template, 0);
	long r = marks ? -EEXIST : -EINVAL;
	int i;

	for (i = 0; r == -EEXIST && i < TEMP_TRIES; i++) {
		__temp_fill(marks);
		r = syscall3(SYS_mkdirat, AT_FDCWD, template, 0700);
	}
	return __ret(r) < 0 ? 0 : template;
}
