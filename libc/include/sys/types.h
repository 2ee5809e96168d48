/*
 * sys/types.h - POSIX <sys/types.h>, BSD. Offsets, times, inode and device
 * numbers have 64 bits on every machine.
 */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H

#include <bits/long.h>
#include <features.h>

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __INT64_TYPE__ off_t, blkcnt_t, time_t;
typedef __UINT64_TYPE__ ino_t, dev_t, fsblkcnt_t, fsfilcnt_t;
typedef int pid_t, clockid_t, key_t;
typedef unsigned int mode_t, uid_t, gid_t, id_t, useconds_t;
typedef unsigned long nlink_t;
typedef long blksize_t, clock_t;
typedef __suseconds suseconds_t;
typedef void *timer_t;

/* POSIX reserves all names that end in _t. */
typedef __INT8_TYPE__ int8_t;
typedef __INT16_TYPE__ int16_t;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t, loff_t, off64_t, quad_t;
typedef __UINT8_TYPE__ u_int8_t;
typedef __UINT16_TYPE__ u_int16_t;
typedef __UINT32_TYPE__ u_int32_t;
typedef __UINT64_TYPE__ u_int64_t, ino64_t, u_quad_t;

#ifdef _DEFAULT_SOURCE
typedef unsigned char u_char;
typedef unsigned short u_short, ushort;
typedef unsigned int u_int, uint;
typedef unsigned long u_long, ulong;
typedef char *caddr_t;
#endif

#endif
