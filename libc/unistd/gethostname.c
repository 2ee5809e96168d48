#include <unistd.h>
#include <sys/utsname.h>
#include "internal.h"
#include "syscall.h"

int gethostname(char *name, size_t n)
{
	struct utsname u;
	long r = syscall1(SYS_uname, &u);
	size_t i;

	for (i = 0; i < n; i++) {
		name[i] = u.nodename[i];
		if (!name[i])
			break;
	}
	if (n && i == n)
		name[n - 1] = 0;
	return __ret(r);
}
