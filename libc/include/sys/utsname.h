/* sys/utsname.h - POSIX <sys/utsname.h>, uname(2): names of the system. */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

struct utsname {
	char sysname[65], nodename[65], release[65], version[65], machine[65];
#ifdef _GNU_SOURCE
	char domainname[65];
#else
	char __domainname[65];
#endif
};

/* Returns 0, or -1 with EFAULT. */
int uname(struct utsname *name);

#ifdef __cplusplus
}
#endif

#endif
