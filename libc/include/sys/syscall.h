/* sys/syscall.h - SYS_ and __NR_ numbers, for syscall of <unistd.h>. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <bits/nr.h>

#endif
