/* internal.h - functions that files of several topics share. */
#ifndef INTERNAL_H
#define INTERNAL_H

#include <bits/long.h>

/*
 * Turns the result of a system call into that of a public function: a negated
 * errno, -4095 to -1, sets errno and becomes -1; any other value is returned as
 * is. Called once, at the end of the public function.
 */
long __ret(long r);

/*
 * The same, for calls that return new descriptors. Programs that link it begin
 * with descriptors 0 to 2 open if they run with more rights than their user.
 */
long __new_fd(long r);

/*
 * Converts the kernel's struct rusage to the public one. The kernel's is an
 * array of USAGE_LONGS longs; the first four are two timevals.
 */
struct rusage;
#define USAGE_LONGS 18
void __usage(struct rusage *u, const __KERNEL_LONG *k);

/*
 * Stores the name of a descriptor, "/proc/self/fd/1", in a buffer of FD_PATH
 * bytes. Returns its start.
 */
#define FD_PATH (14 + 10 + 1)
char *__fd_path(char *path, int fd);

#endif
