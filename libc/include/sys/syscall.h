/* sys/syscall.h - syscall(2): SYS_ and __NR_ numbers; the call is <unistd.h>. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <bits/nr.h>

#endif
