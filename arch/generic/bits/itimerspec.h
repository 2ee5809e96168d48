/* itimerspec.h - POSIX struct itimerspec: a timer's period and its next end. */
#ifndef _BITS_ITIMERSPEC_H
#define _BITS_ITIMERSPEC_H

#include <bits/timespec.h>

struct itimerspec {
	struct timespec it_interval, it_value;
};

#endif
