#include <unistd.h>
#include <errno.h>
#include <string.h>
#include <sys/utsname.h>
#include "internal.h"
#include "syscall.h"

int getdomainname(char *name, size_t n)
{
	struct utsname u;
	long r = syscall1(SYS_uname, &u);

	if (!r && strlen(u.domainname) >= n)
		r = -EINVAL;
	if (!r)
		strcpy(name, u.domainname);
	return __ret(r);
}
