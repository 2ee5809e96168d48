/* sigset.h - sigset_t, for the headers that declare a call with a signal mask. */
#ifndef _BITS_SIGSET_H
#define _BITS_SIGSET_H

#include <bits/nsig.h>

typedef struct {
	unsigned long __bits[_NSIG / 8 / sizeof(long)];
} sigset_t;

#endif
