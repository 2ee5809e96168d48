/*
 * ids.h - calls for user and group ids, which have 32 bits on every ABI.
 *
 * ABIs that began with 16-bit ids (i386, arm, m68k) have a second set of calls
 * for 32 bits, whose names end in 32; elsewhere the first name takes 32 bits.
 */
#ifndef IDS_H
#define IDS_H

#include "syscall.h"

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
#ifndef SYS_setfsuid32
#define SYS_setfsuid32 SYS_setfsuid
#define SYS_setfsgid32 SYS_setfsgid
#endif

static inline long sys_getuid(void)
{
	return syscall0(SYS_getuid32);
}

static inline long sys_geteuid(void)
{
	return syscall0(SYS_geteuid32);
}

static inline long sys_getgid(void)
{
	return syscall0(SYS_getgid32);
}

static inline long sys_getegid(void)
{
	return syscall0(SYS_getegid32);
}

static inline long sys_setuid(unsigned uid)
{
	return syscall1(SYS_setuid32, uid);
}

static inline long sys_setgid(unsigned gid)
{
	return syscall1(SYS_setgid32, gid);
}

static inline long sys_setreuid(unsigned real, unsigned effective)
{
	return syscall2(SYS_setreuid32, real, effective);
}

static inline long sys_setregid(unsigned real, unsigned effective)
{
	return syscall2(SYS_setregid32, real, effective);
}

static inline long sys_setresuid(unsigned real, unsigned effective,
	unsigned saved)
{
	return syscall3(SYS_setresuid32, real, effective, saved);
}

static inline long sys_setresgid(unsigned real, unsigned effective,
	unsigned saved)
{
	return syscall3(SYS_setresgid32, real, effective, saved);
}

static inline long sys_getresuid(unsigned *real, unsigned *effective,
	unsigned *saved)
{
	return syscall3(SYS_getresuid32, real, effective, saved);
}

static inline long sys_getresgid(unsigned *real, unsigned *effective,
	unsigned *saved)
{
	return syscall3(SYS_getresgid32, real, effective, saved);
}

static inline long sys_getgroups(int n, unsigned *list)
{
	return syscall2(SYS_getgroups32, n, list);
}

static inline long sys_setgroups(unsigned long n, const unsigned *list)
{
	return syscall2(SYS_setgroups32, n, list);
}

static inline long sys_fchown(int fd, unsigned uid, unsigned gid)
{
	return syscall3(SYS_fchown32, fd, uid, gid);
}

static inline long sys_setfsuid(unsigned uid)
{
	return syscall1(SYS_setfsuid32, uid);
}

static inline long sys_setfsgid(unsigned gid)
{
	return syscall1(SYS_setfsgid32, gid);
}

#endif
