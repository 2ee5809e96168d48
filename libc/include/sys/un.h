/*
 * sys/un.h - POSIX <sys/un.h>, unix(7): addresses of AF_UNIX.
 *
 * <linux/un.h> has the same; the first of the two headers defines it.
 */
#ifndef _SYS_UN_H
#define _SYS_UN_H

#include <bits/sockaddr.h>
#include <features.h>

#ifndef _LINUX_UN_H
#define _LINUX_UN_H

/*
 * The name of a file, which bind creates. With a 0 first, it is the name of no
 * file: all bytes of it count, up to the length that is passed.
 */
struct sockaddr_un {
	sa_family_t sun_family;
	char sun_path[108];
};

#ifdef _DEFAULT_SOURCE
#define UNIX_PATH_MAX 108
#define SIOCUNIXFILE 0x89E0
#endif
#endif

#ifdef _DEFAULT_SOURCE
#define SUN_LEN(address) (__builtin_offsetof(struct sockaddr_un, sun_path) + \
	__builtin_strlen((address)->sun_path))
#endif

#endif
