/* timeval.h - the kernel's struct timeval, whose microseconds are an int. */
#ifndef _BITS_TIMEVAL_H
#define _BITS_TIMEVAL_H

struct timeval {
	long tv_sec;
	int tv_usec;
};

#endif
