/* utsname.h - POSIX <sys/utsname.h>: the kernel's name. */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#ifdef __cplusplus
extern "C" {
#endif

struct utsname {
	char sysname[65], nodename[65], release[65], version[65], machine[65];
	char domainname[65];
};

/* Strings to *name; -1 and EFAULT only. */
int uname(struct utsname *name);

#ifdef __cplusplus
}
#endif

#endif
