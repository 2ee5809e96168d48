/*
 * ids.h - the calls for users and groups by one set of names. Machines that
 * began with 16-bit ids have a second set, ending in 32, for the full ones.
 */
#include <bits/nr.h>

#ifndef SYS_getuid32
#define SYS_getuid32 SYS_getuid
#define SYS_geteuid32 SYS_geteuid
#define SYS_getgid32 SYS_getgid
#define SYS_getegid32 SYS_getegid
#define SYS_setuid32 SYS_setuid
#define SYS_setgid32 SYS_setgid
#define SYS_setreuid32 SYS_setreuid
#define SYS_setregid32 SYS_setregid
#define SYS_setresuid32 SYS_setresuid
#define SYS_setresgid32 SYS_setresgid
#define SYS_getresuid32 SYS_getresuid
#define SYS_getresgid32 SYS_getresgid
#define SYS_getgroups32 SYS_getgroups
#define SYS_setgroups32 SYS_setgroups
#define SYS_fchown32 SYS_fchown
#endif
