/* long.h - the longs of the kernel's structures, and what may be none. */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

#define __KERNEL_LONG long
/* The microseconds out of the second word of a struct timeval. */
#define __KERNEL_USEC(word) (word)
typedef long __si_clock;	/* the times in siginfo_t */
typedef long __si_band;		/* its si_band */
typedef long __suseconds;

#endif
