#ifndef _UNISTD_H
#define _UNISTD_H
#include <bits/null.h>
typedef __SIZE_TYPE__ size_t;
typedef __INTPTR_TYPE__ ssize_t;
ssize_t write(int fd, const void *buf, size_t n);
_Noreturn void _exit(int status);

unsigned sleep(unsigned);
int usleep(unsigned);
#endif
