/*
 * errno.c - only in programs that name errno. One that writes and exits, or asks
 * the time, has no other data: then the kernel need not map pages for it.
 */
#include <errno.h>
#include "hooks.h"

int errno;

long __errno_set(int error)
{
	errno = error;
	return -1;
}
