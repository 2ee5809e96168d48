/* sys/syscall.h - Linux: SYS_ and __NR_ numbers, for syscall in <unistd.h>. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <bits/syscall.h>

#endif
